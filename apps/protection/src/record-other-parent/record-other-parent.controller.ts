import { Body, Controller, Param, ParseUUIDPipe, Put, Res } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { FileView, fileView } from '../file-of-person/file.view';
import { otherParentStates } from '../model/protection-file';
import { ProtectionFiles } from '../storage/protection-files';
import { recordOtherParent } from './record-other-parent';

export class RecordOtherParentRequest {
  @IsIn(otherParentStates) otherParent: (typeof otherParentStates)[number];
}

@Controller('people/:personId/other-parent')
export class RecordOtherParentController {
  constructor(private readonly files: ProtectionFiles) {}

  /**
   * Records whether the parent who stays agrees that the child goes, or why nobody has to (docs/handbook/consent.md#r-cons-12).
   * A child who travels with one parent waits until it is recorded. Needs `If-Match` once there is a file.
   */
  @Put()
  @Access('protection:record')
  async record(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { otherParent }: RecordOtherParentRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FileView> {
    const stored = await this.files.change('record-other-parent', { id: personId, personId }, caller, () =>
      recordOtherParent({ personId, otherParent }),
    );
    return fileView(withEtag(reply, stored));
  }
}
