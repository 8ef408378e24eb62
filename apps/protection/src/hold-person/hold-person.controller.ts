import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { FileView, fileView } from '../file-of-person/file.view';
import { holdKinds, type HoldKind } from '../model/protection-file';
import { ProtectionFiles } from '../storage/protection-files';
import { liftHold, placeHold } from './hold-person';

export class PlaceHoldRequest {
  /** Chosen by the client. */
  @IsUUID() holdId: string;
  @IsIn(holdKinds) kind: HoldKind;
  @IsOptional() @IsString() @MaxLength(4000) note?: string;
}

export class LiftHoldRequest {
  @IsString() @MinLength(3) @MaxLength(2000) reason: string;
}

@Controller('people/:personId/holds')
export class HoldPersonController {
  constructor(private readonly files: ProtectionFiles) {}

  /** Holds a person back. Operations learn that, never why. A new hold is never refused, so it needs no `If-Match`. */
  @Post()
  @Access('protection:record')
  async place(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: PlaceHoldRequest,
    @Caller() caller: Caller,
  ): Promise<FileView> {
    const target = { id: personId, personId, unconditional: true };
    const stored = await this.files.change('place-hold', target, caller, (file) =>
      placeHold(file, { personId, hold: body }),
    );
    return fileView(stored);
  }

  /** Lifts one hold, with its reason. Needs `If-Match`. */
  @Post(':holdId/lifting')
  @HttpCode(200)
  @Access('protection:record')
  async lift(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Param('holdId', ParseUUIDPipe) holdId: string,
    @Body() { reason }: LiftHoldRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FileView> {
    const stored = await this.files.change('lift-hold', { id: personId, personId }, caller, (file, now) =>
      liftHold(file, { holdId, reason, by: caller.id, at: now.toISOString() }),
    );
    return fileView(withEtag(reply, stored));
  }
}
