import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { DocumentView, documentView } from '../documents-of-person/document.view';
import { DocumentRecording } from './document-recording';
import { RecordDocumentRequest } from './record-document.request';

@Controller('people/:personId/documents')
export class RecordDocumentController {
  constructor(private readonly recording: DocumentRecording) {}

  /** Records a paper as it was seen, doubtful or not; `findings` says what is doubtful. */
  @Post()
  @Access('document:record')
  async record(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: RecordDocumentRequest,
    @Caller() caller: Caller,
  ): Promise<DocumentView> {
    return documentView(await this.recording.record(personId, body, caller));
  }
}
