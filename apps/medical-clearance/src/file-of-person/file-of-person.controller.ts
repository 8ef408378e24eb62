import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import { fitToFly } from '@homeward/contracts';
import { ApiPageOf, PageQuery, pageOf, readCursor, withEtag, type Page, type Reply } from '@homeward/http';
import { byInstant, NotFound, type Clock } from '@homeward/kernel';
import { mergedInto } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { countsBeside } from '../model/counts-beside';
import type { MedicalFile } from '../model/medical-file';
import { awaitedSql, departedSql } from '../storage/calls';
import { MedicalFiles } from '../storage/medical-files';
import type { Database } from '../storage/prisma';
import { MedicalFileView, fileView, notExamined } from './file.view';

export class WaitingQuery extends PageQuery {
  @IsUUID() operationId: string;
}

export class WaitingPatient {
  personId: string;
  registeredOn: string;
  /** The last decision, if there was one. */
  decision?: string;
  validUntil?: string;
}

@Controller()
export class FileOfPersonController {
  constructor(
    private readonly files: MedicalFiles,
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
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

  /** Whose clearance is missing, or does not reach the last departure they may be on, unless they have left; the longest registered first. */
  @Get('waiting')
  @Access('medical:read')
  @ApiPageOf(WaitingPatient)
  async waiting(@Query() { operationId, after, limit }: WaitingQuery): Promise<Page<WaitingPatient>> {
    const [registeredOn, personId] = readCursor(after, 'day', 'uuid') ?? [
      '0001-01-01',
      '00000000-0000-0000-0000-000000000000',
    ];
    const rows = await this.db.$queryRawUnsafe<WaitingPatient[]>(
      `SELECT p.person_id::text AS "personId", to_char(p.registered_on, 'YYYY-MM-DD') AS "registeredOn", m.decision,
              to_char(m.valid_until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "validUntil"
       FROM person p
       LEFT JOIN medical_file m ON m.id = p.person_id
       LEFT JOIN LATERAL (SELECT max(a.std) AS std FROM ${awaitedSql} a WHERE a.person_id = p.person_id) d ON true
       WHERE p.operation_id = $1::uuid AND (p.registered_on, p.person_id) > ($2::date, $3::uuid)
         AND NOT EXISTS (SELECT 1 FROM ${departedSql} l WHERE l.person_id = p.person_id)
         AND p.merged_into IS NULL
         AND NOT (coalesce(m.decision, '') = ANY($6::text[]) AND m.valid_until >= coalesce(d.std, $5::timestamptz)
           AND NOT EXISTS (
             SELECT 1 FROM person g JOIN medical_file n ON n.id = g.person_id
             WHERE g.merged_into = p.person_id AND NOT n.decision = ANY($6::text[])
               AND ((m.state->>'decidedAt')::timestamptz <= g.merged_at
                 OR (m.state->>'decidedAt')::timestamptz < (n.state->>'decidedAt')::timestamptz)))
       ORDER BY p.registered_on, p.person_id LIMIT $4::int`,
      ...[operationId, registeredOn, personId, limit + 1, this.clock.now(), [...fitToFly]],
    );
    return pageOf(rows, limit, (r) => [r.registeredOn, r.personId]);
  }
}
