import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { DocumentView, documentView } from '../documents-of-person/document.view';
import { DocumentDesk } from './document-desk';
import type { RecordDocumentRequest } from './record-document.request';

@Controller('people/:personId/documents')
export class RecordDocumentController {
  constructor(private readonly desk: DocumentDesk) {}

  /** Records a paper as it was seen, doubtful or not; what is doubtful stands in `findings`. */
  @Post()
  @Access('document:record')
  async record(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: RecordDocumentRequest,
    @Caller() caller: Caller,
  ): Promise<DocumentView> {
    return documentView(await this.desk.record(personId, body, caller));
  }
}
