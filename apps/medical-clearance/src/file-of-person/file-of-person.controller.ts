import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { Access } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { byInstant, NotFound } from '@homeward/kernel';
import { mergedInto } from '@homeward/persistence';
import { InjectDatabase } from '@homeward/runtime';
import { countsBeside } from '../model/counts-beside';
import type { MedicalFile } from '../model/medical-file';
import { MedicalFiles } from '../storage/medical-files';
import type { Database } from '../storage/prisma';
import { MedicalFileView, fileView, notExamined } from './file.view';

@Controller()
export class FileOfPersonController {
  constructor(
    private readonly files: MedicalFiles,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /**
   * One person's file, with what was decided under records that were merged into theirs and still counts: needs and an escort are
   * added to their own, and nobody is fit who is unfit there. An examination here takes its place.
   */
  @Get('people/:personId/file')
  @Access('medical:read')
  async file(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<MedicalFileView> {
    const stored = await this.files.find(personId, personId);
    const merged = await this.mergedWith(personId, stored?.state);
    if (stored) return { ...fileView(withEtag(reply, stored)), merged };
    const [last] = merged;
    if (!last) throw new NotFound('File');
    return { ...notExamined(last), personId, merged };
  }

  /** The last decided first. */
  private async mergedWith(personId: string, kept: MedicalFile | undefined): Promise<MedicalFileView[]> {
    const gone = await mergedInto(this.db, [personId]);
    const files = await Promise.all(gone.map((g) => this.files.find(g.personId, g.personId)));
    return files
      .flatMap((file, i) => (file && countsBeside(kept, file.state, gone[i]!.mergedAt) ? [fileView(file)] : []))
      .sort((a, b) => byInstant(b.decidedAt, a.decidedAt));
  }
}
