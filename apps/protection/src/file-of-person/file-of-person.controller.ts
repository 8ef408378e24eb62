import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, withEtag, type Page, type Reply } from '@homeward/http';
import { NotFound } from '@homeward/kernel';
import { mergedInto } from '@homeward/persistence';
import { InjectDatabase } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import { ProtectionFiles } from '../storage/protection-files';
import { seesFilesOfAdults } from '../answer-concern/who-sees.decision';
import { FileView, fileView, noFile } from './file.view';
import { FilesSeen } from './files-seen';

export class WaitingQuery extends PageQuery {
  @IsUUID() operationId: string;
}

export class WaitingPerson {
  personId: string;
  familyId: string;
  ageBand: string;
  registeredOn: string;
}

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

  /** Who is not cleared, the longest registered first; to the panel for children, the children among them. */
  @Get('waiting')
  @Access('protection:read')
  @ApiPageOf(WaitingPerson)
  async waiting(
    @Query() { operationId, after, limit }: WaitingQuery,
    @Caller() { roles }: Caller,
  ): Promise<Page<WaitingPerson>> {
    const [registeredOn, personId] = readCursor(after, 'day', 'uuid') ?? [
      '0001-01-01',
      '00000000-0000-0000-0000-000000000000',
    ];
    const rows = await this.db.$queryRawUnsafe<WaitingPerson[]>(
      `SELECT p.person_id::text AS "personId", p.family_id::text AS "familyId", p.age_band AS "ageBand",
              to_char(p.registered_on, 'YYYY-MM-DD') AS "registeredOn"
       FROM person p LEFT JOIN protection_file f ON f.id = p.person_id
       WHERE p.operation_id = $1::uuid AND p.merged_into IS NULL AND (p.age_band <> 'ADULT' OR $5::boolean)
         AND (NOT coalesce(f.cleared, false)
              OR EXISTS (SELECT 1 FROM person g JOIN protection_file h ON h.id = g.person_id
                         WHERE g.merged_into = p.person_id AND NOT h.cleared))
         AND (p.registered_on, p.person_id) > ($2::date, $3::uuid)
       ORDER BY p.registered_on, p.person_id LIMIT $4::int`,
      ...[operationId, registeredOn, personId, limit + 1, seesFilesOfAdults(roles)],
    );
    return pageOf(rows, limit, (r) => [r.registeredOn, r.personId]);
  }
}
