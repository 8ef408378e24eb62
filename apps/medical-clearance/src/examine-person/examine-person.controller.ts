import { Body, Controller, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { IsInstant, withEtag, type Reply } from '@homeward/http';
import { MedicalFileView, fileView } from '../file-of-person/file.view';
import { MedicalFiles } from '../storage/medical-files';
import { examinePerson } from './examine-person';
import { FindingRequest } from './finding.request';

export class ExaminePersonRequest extends FindingRequest {
  /** Chosen by the client. */
  @IsUUID() examinationId: string;
  /** An instant; needed when fit. */
  @IsOptional() @IsInstant() validUntil?: string;
  /** An instant; needed when unfit for now. */
  @IsOptional() @IsInstant() reviewAt?: string;
}

@Controller('people/:personId/examinations')
export class ExaminePersonController {
  constructor(private readonly files: MedicalFiles) {}

  /** Records an examination and its decision. An addition to the file, so it needs no `If-Match`. */
  @Post()
  @Access('medical:record')
  async examine(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: ExaminePersonRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<MedicalFileView> {
    const target = { id: personId, personId, unconditional: true };
    const stored = await this.files.change('examine', target, caller, (file, now) =>
      examinePerson(file, { ...body, personId, now }),
    );
    return fileView(withEtag(reply, stored));
  }
}
