import { Controller, Get, Query } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import type { Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { aYesStands, type Consent } from '../model/consent';
import { recordId } from '../model/record-id';
import { Consents } from '../storage/consents';
import type { Database } from '../storage/prisma';

export class EmbassyListQuery extends PageQuery {
  @IsUUID() operationId: string;
}

/** Somebody about whom staff may speak with their embassy now. */
export class EmbassyListPerson {
  personId: string;
  /** Until when they said yes to it, UTC. */
  validUntil: string;
}

interface Row {
  personId: string;
}

@Controller('embassy-list')
export class EmbassyListController {
  constructor(
    private readonly consents: Consents,
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /**
   * About whom staff may speak with their embassy at this moment: they said yes to it, and protection has nothing against it.
   * It does not say why somebody is not on it (docs/handbook/consent.md#r-cons-15).
   */
  @Get()
  @Access('embassy:list')
  @ApiPageOf(EmbassyListPerson)
  async list(@Query() { operationId, after, limit }: EmbassyListQuery): Promise<Page<EmbassyListPerson>> {
    const [last] = (readCursor(after) ?? ['00000000-0000-0000-0000-000000000000']) as [string];
    const now = this.clock.now();
    // What was said under a record that was merged away counts: a no there, or a block, stands against it.
    const rows = await this.db.$queryRawUnsafe<Row[]>(
      `SELECT p.person_id::text AS "personId" FROM person p
       JOIN embassy_block b ON b.person_id = p.person_id AND NOT b.blocked
       JOIN consent c ON c.person_id = p.person_id AND c.purpose = 'EMBASSY_SHARING'
       WHERE p.operation_id = $1::uuid AND p.person_id > $2::uuid AND p.merged_into IS NULL
         AND c.status IN ('ACTIVE', 'RECONFIRMED') AND c.valid_until > $3::timestamptz
         AND NOT EXISTS (
           SELECT 1 FROM person o
           LEFT JOIN embassy_block ob ON ob.person_id = o.person_id
           LEFT JOIN consent oc ON oc.person_id = o.person_id AND oc.purpose = 'EMBASSY_SHARING'
           WHERE o.merged_into = p.person_id AND (ob.blocked OR oc.status IN ('WITHDRAWN', 'REFUSED')))
       ORDER BY p.person_id LIMIT $4::int`,
      ...[operationId, last, now.toISOString(), limit + 1],
    );
    const page = pageOf(rows, limit, (r) => [r.personId]);
    return { ...page, items: await this.believed(page.items, now) };
  }

  /** Whose yes is not as this service wrote it is not on the list. */
  private async believed(rows: Row[], now: Date): Promise<EmbassyListPerson[]> {
    const found = await this.consents.examine(rows.map((r) => recordId(r.personId, 'EMBASSY_SHARING')));
    return rows.flatMap(({ personId }) => {
      const record = found.get(recordId(personId, 'EMBASSY_SHARING'));
      const yes = record?.broken.length === 0 ? (record.state as Consent | undefined) : undefined;
      return yes && aYesStands(yes, now) && 'validUntil' in yes ? [{ personId, validUntil: yes.validUntil }] : [];
    });
  }
}
