import { Controller, Get, Query } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import { InjectDatabase } from '@homeward/runtime';
import { seesFilesOfAdults } from '../answer-concern/who-sees.decision';
import { shownToThePanel } from '../file-of-person/files-seen';
import type { Database } from '../storage/prisma';

export class FindingsQuery extends PageQuery {
  @IsUUID() operationId: string;
}

/** Somebody found at a gate, of whom nobody has said yet what became of them. */
export class GateFindingView {
  findingId: string;
  flightId: string;
  kind: string;
  personId?: string;
  withPersonId?: string;
  aboutAge?: string;
  foundIn: string;
  at: string;
}

interface Found {
  findingId: string;
  flightId: string;
  kind: string;
  personId: string | null;
  withPersonId: string | null;
  aboutAge: string | null;
  foundIn: string;
  foundAt: Date;
}

const openSql = `
  SELECT g.finding_id::text AS "findingId", g.flight_id::text AS "flightId", g.kind, g.person_id::text AS "personId",
         g.with_person_id::text AS "withPersonId", g.about_age AS "aboutAge", g.found_in AS "foundIn", g.found_at AS "foundAt"
  FROM gate_finding g LEFT JOIN person p ON p.person_id = g.person_id LEFT JOIN person w ON w.person_id = g.with_person_id
  WHERE g.operation_id = $1::uuid AND g.outcome IS NULL AND g.finding_id > $2::uuid
    AND ($3::boolean
         OR g.person_id IS NULL AND coalesce(g.about_age, 'UNKNOWN') <> 'ADULT'
         OR g.person_id IS NOT NULL AND ${shownToThePanel('p')}
         OR g.with_person_id IS NOT NULL AND ${shownToThePanel('w')})
  ORDER BY g.finding_id LIMIT $4::int`;

@Controller('findings')
export class FindingsController {
  constructor(@InjectDatabase() private readonly db: Database) {}

  /**
   * Who was found at a gate and is not resolved there, page by page. The panel for children is shown whoever may be a child, or belongs
   * to the procedure of one.
   */
  @Get()
  @Access('protection:read')
  @ApiPageOf(GateFindingView)
  async open(
    @Query() { operationId, after, limit }: FindingsQuery,
    @Caller() { roles }: Caller,
  ): Promise<Page<GateFindingView>> {
    const [last] = readCursor(after, 'uuid') ?? ['00000000-0000-0000-0000-000000000000'];
    const seesAll = seesFilesOfAdults(roles);
    const rows = await this.db.$queryRawUnsafe<Found[]>(openSql, operationId, last, seesAll, limit + 1);
    const page = pageOf(rows, limit, (r) => [r.findingId]);
    return {
      ...page,
      items: page.items.map(({ personId, withPersonId, aboutAge, foundAt, ...found }) => ({
        ...found,
        personId: personId ?? undefined,
        withPersonId: withPersonId ?? undefined,
        aboutAge: aboutAge ?? undefined,
        at: foundAt.toISOString(),
      })),
    };
  }
}
