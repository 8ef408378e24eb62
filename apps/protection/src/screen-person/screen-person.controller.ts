import { Body, Controller, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { FileView, fileView } from '../file-of-person/file.view';
import { statuses } from '../model/protection-file';
import { ProtectionFiles } from '../storage/protection-files';
import { screenPerson } from './screen-person';

export class ScreenPersonRequest {
  @IsIn(['CLEARED', 'PENDING']) outcome: 'CLEARED' | 'PENDING';
  /** The person says they fear going back. */
  @IsBoolean() fearsReturn: boolean;
  @IsIn(statuses) status: (typeof statuses)[number];
  /** The referral to UNHCR or a partner has been answered. */
  @IsBoolean() referralAnswered: boolean;
  @IsOptional() @IsString() @MaxLength(4000) note?: string;
}

@Controller('people/:personId/screenings')
export class ScreenPersonController {
  constructor(private readonly files: ProtectionFiles) {}

  /** Records the outcome of a screening. Needs `If-Match` once there is a file. */
  @Post()
  @Access('protection:record')
  async screen(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: ScreenPersonRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FileView> {
    const stored = await this.files.change('screen', { id: personId, personId }, caller, (file) =>
      screenPerson(file, { personId, screening: body }),
    );
    return fileView(withEtag(reply, stored));
  }
}
