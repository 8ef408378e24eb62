import { Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { FileView, fileView } from '../file-of-person/file.view';
import { FilesSeen } from '../file-of-person/files-seen';
import { ProtectionFiles } from '../storage/protection-files';
import { agreeToBestInterests } from './agree-to-best-interests';

@Controller('people/:personId/best-interests/agreement')
export class AgreeToBestInterestsController {
  constructor(
    private readonly files: ProtectionFiles,
    private readonly seen: FilesSeen,
  ) {}

  /** Another member of the panel agrees to the decision as it is recorded. Refused to who recorded it. Needs `If-Match`. */
  @Post()
  @HttpCode(200)
  @Access('best-interests:decide')
  async agree(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FileView> {
    await this.seen.demand(personId, caller);
    const stored = await this.files.changeKnown('agree-to-best-interests', { id: personId, personId }, caller, (file) =>
      agreeToBestInterests({ personId, bestInterests: file.personal?.bestInterests, by: caller.id }),
    );
    return fileView(withEtag(reply, stored));
  }
}
