import { Body, Controller, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { FileView, fileView } from '../file-of-person/file.view';
import { FilesSeen } from '../file-of-person/files-seen';
import { panelDecisions, type BestInterests } from '../model/protection-file';
import { ProtectionFiles } from '../storage/protection-files';
import { decideBestInterests } from './decide-best-interests';

export class Receiver {
  @IsString() @MaxLength(200) name: string;
  @IsString() @MaxLength(100) relation: string;
  /** Somebody spoke with the receiver and saw the address. */
  @IsBoolean() verified: boolean;
}

export class DecideBestInterestsRequest {
  @IsIn(panelDecisions) decision: BestInterests['decision'];
  /** Staff numbers of the panel. */
  @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) members: string[];
  @IsOptional() @IsString() @MaxLength(200) guardian?: string;
  @IsOptional() @ValidateNested() @Type(() => Receiver) receiver?: Receiver;
  /** The escort the child travels with. */
  @IsOptional() @IsString() @MaxLength(80) escortRef?: string;
}

@Controller('people/:personId/best-interests')
export class DecideBestInterestsController {
  constructor(
    private readonly files: ProtectionFiles,
    private readonly seen: FilesSeen,
  ) {}

  /**
   * Records where the best-interests procedure of a child stands. A later record replaces it. A decision that the child returns is
   * in force once another member has agreed to it (`best-interests/agreement`). Needs `If-Match` once there is a file.
   */
  @Post()
  @Access('best-interests:decide')
  async decide(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: DecideBestInterestsRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FileView> {
    await this.seen.demand(personId, caller);
    const stored = await this.files.change('decide-best-interests', { id: personId, personId }, caller, () =>
      decideBestInterests({ personId, bestInterests: { ...body, recordedBy: caller.id } }),
    );
    return fileView(withEtag(reply, stored));
  }
}
