import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { NotFound } from '@homeward/kernel';
import { mergedInto } from '@homeward/persistence';
import { InjectDatabase } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import { ProtectionFiles } from '../storage/protection-files';
import { FileView, fileView, noFile } from './file.view';
import { FilesSeen } from './files-seen';

@Controller()
export class FileOfPersonController {
  constructor(
    private readonly files: ProtectionFiles,
    private readonly seen: FilesSeen,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /** One person's file, with those of records that were merged into theirs: a hold there stands until it is lifted there. */
  @Get('people/:personId/file')
  @Access('protection:read')
  async file(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FileView> {
    await this.seen.demand(personId, caller);
    const stored = await this.files.find(personId, personId);
    const gone = (await mergedInto(this.db, [personId])).map((merged) => merged.personId);
    const merged = (await Promise.all(gone.map((id) => this.files.find(id, id)))).flatMap((f) =>
      f ? [fileView(f)] : [],
    );
    if (stored) return { ...fileView(withEtag(reply, stored)), merged };
    if (merged.length === 0) throw new NotFound('File');
    return { ...fileView({ id: personId, version: 0, state: noFile(personId) }), merged };
  }
}
