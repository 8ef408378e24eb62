import { Body, Controller, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { InjectDatabase } from '@homeward/runtime';
import { FindingRequest } from '../examine-person/finding.request';
import { MedicalFileView, fileView } from '../file-of-person/file.view';
import { lastArrivalOf } from '../storage/calls';
import { MedicalFiles } from '../storage/medical-files';
import type { Database } from '../storage/prisma';
import { checkBeforeEmbarkation } from './check-before-embarkation';

export class CheckBeforeEmbarkationRequest extends FindingRequest {
  /** Chosen by the client. */
  @IsUUID() checkId: string;
}

@Controller('people/:personId/pre-embarkation-checks')
export class CheckBeforeEmbarkationController {
  constructor(
    private readonly files: MedicalFiles,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /** Records the check before embarkation. It holds for 72 hours, and is computed anew when the flight moves. */
  @Post()
  @Access('medical:record')
  async check(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: CheckBeforeEmbarkationRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<MedicalFileView> {
    const arrival = await lastArrivalOf(this.db, personId);
    const target = { id: personId, personId, unconditional: true };
    const stored = await this.files.change('check', target, caller, (file, now) =>
      checkBeforeEmbarkation(file, { ...body, personId, now, arrival }),
    );
    return fileView(withEtag(reply, stored));
  }
}
