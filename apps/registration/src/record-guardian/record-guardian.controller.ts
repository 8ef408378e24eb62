import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { guardianKinds, type GuardianKind } from '../model/guardianship';
import { PersonView, personView } from '../people/person.view';
import { GuardianRecording } from './guardian-recording';

export class RecordGuardianRequest {
  /** A person of the register. */
  @IsUUID() guardianId: string;
  @IsIn(guardianKinds) kind: GuardianKind;
  /** A paper of the child that shows it; a protection officer decides without one. */
  @IsOptional() @IsUUID() documentId?: string;
}

@Controller('people/:personId/guardians')
export class RecordGuardianController {
  constructor(private readonly recording: GuardianRecording) {}

  /**
   * Records who answers for a child: by protection's decision, or by a paper that two officers have seen, each in their own session.
   * After the first they are among the `namedGuardians`. A child with nobody travels as a child alone.
   */
  @Post()
  @HttpCode(200)
  @Access('guardianship:record')
  async record(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: RecordGuardianRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<PersonView> {
    return personView(withEtag(reply, await this.recording.record(personId, body, caller)));
  }

  /** Somebody no longer answers for the child. Saying it twice changes nothing. */
  @Post(':guardianId/end')
  @HttpCode(200)
  @Access('guardianship:record')
  async end(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Param('guardianId', ParseUUIDPipe) guardianId: string,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<PersonView> {
    return personView(withEtag(reply, await this.recording.end(personId, guardianId, caller)));
  }
}
