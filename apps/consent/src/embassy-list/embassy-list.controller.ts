import { Controller, Get, Query } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import type { Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { KnownPersons } from '../know-persons/known-persons';
import { recordId } from '../model/record-id';
import { Consents } from '../storage/consents';
import type { Database } from '../storage/prisma';
import { AskProtection } from './ask-protection';
import { embassyYesUntil, type KnownOfRecord } from './embassy-list';

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
    private readonly persons: KnownPersons,
    private readonly protection: AskProtection,
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /**
   * About whom staff may speak with their embassy at this moment: they said yes to it, and protection has nothing against it.
   * 503 while protection cannot be asked. It does not say why somebody is not on it (docs/handbook/consent.md#r-cons-15).
   */
  @Get()
  @Access('embassy:list')
  @ApiPageOf(EmbassyListPerson)
  async list(@Query() { operationId, after, limit }: EmbassyListQuery): Promise<Page<EmbassyListPerson>> {
    const [last] = readCursor(after, 'uuid') ?? ['00000000-0000-0000-0000-000000000000'];
    const now = this.clock.now();
    // Only narrows to those who said yes: whom the list leaves out is decided on what is known of each.
    const rows = await this.db.$queryRawUnsafe<Row[]>(
      `SELECT p.person_id::text AS "personId" FROM person p
       JOIN consent c ON c.person_id = p.person_id AND c.purpose = 'EMBASSY_SHARING'
       WHERE p.operation_id = $1::uuid AND p.person_id > $2::uuid AND p.merged_into IS NULL
         AND c.status IN ('ACTIVE', 'RECONFIRMED') AND c.valid_until >= $3::timestamptz
       ORDER BY p.person_id LIMIT $4::int`,
      ...[operationId, last, now.toISOString(), limit + 1],
    );
    const page = pageOf(rows, limit, (r) => [r.personId]);
    return { ...page, items: await this.onTheList(page.items, now) };
  }

  private async onTheList(rows: Row[], now: Date): Promise<EmbassyListPerson[]> {
    const ids = rows.map((r) => r.personId);
    const others = await this.persons.otherRecordsOf(ids);
    const all = [...new Set([...ids, ...[...others.values()].flat()])];
    const asked = all.flatMap((id) => [recordId(id, 'EMBASSY_SHARING'), recordId(id, 'DATA_PROCESSING')]);
    const [consents, blocks] = await Promise.all([this.consents.examine(asked), this.protection.blocked(all)]);
    const known = (id: string): KnownOfRecord => ({
      consent: consents.get(recordId(id, 'EMBASSY_SHARING')),
      data: consents.get(recordId(id, 'DATA_PROCESSING')),
      blocked: blocks.get(id),
    });
    return ids.flatMap((personId) => {
      const validUntil = embassyYesUntil(known(personId), (others.get(personId) ?? []).map(known), now);
      return validUntil ? [{ personId, validUntil }] : [];
    });
  }
}
