import { Injectable } from '@nestjs/common';
import type { LegalDemandV1 } from '@homeward/contracts';
import { NotFound } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { InjectDatabase } from '@homeward/runtime';
import type { KnownKin } from '../model/guardian';
import { protectionSays, type ProtectionSays } from '../model/protection-says';
import type { Database } from '../storage/prisma';

export interface KnownPerson extends KnownKin, ProtectionSays {
  /** What protection has published about a child's best interests. */
  bestInterests?: string;
}

export type LegalDemand = Pick<LegalDemandV1, 'purpose' | 'state' | 'source' | 'since'>;

type Row = Awaited<ReturnType<Database['person']['findFirstOrThrow']>>;

const kinOf = ({ personId, ageBand, operationId, familyId, answeredBy }: Row): KnownKin => ({
  personId,
  ageBand: ageBand as KnownKin['ageBand'],
  operationId,
  familyId,
  answeredBy: (answeredBy as string[] | null) ?? [],
});

/** Up to the record that stays, and from there down to each that was merged. */
const otherRecordsSql = `
  WITH RECURSIVE up AS (
    SELECT person_id AS id, person_id AS at, 0 AS steps FROM person WHERE person_id = ANY($1::uuid[])
    UNION ALL
    SELECT up.id, p.merged_into, steps + 1 FROM up JOIN person p ON p.person_id = up.at WHERE p.merged_into IS NOT NULL AND steps < 10
  ), records AS (
    SELECT id, at AS other, 0 AS steps FROM (SELECT DISTINCT ON (id) id, at FROM up ORDER BY id, up.steps DESC) AS stays
    UNION ALL
    SELECT r.id, p.person_id, r.steps + 1 FROM records r JOIN person p ON p.merged_into = r.other WHERE r.steps < 10
  )
  SELECT DISTINCT id::text, other::text FROM records WHERE other <> id ORDER BY 1, 2`;

/** What this service knows of persons, from events. */
@Injectable()
export class KnownPersons {
  constructor(@InjectDatabase() private readonly db: Database) {}

  /** @throws NotFound when no event about the person has arrived (yet) */
  async get(personId: string): Promise<KnownPerson> {
    const [person, block, others] = await Promise.all([
      this.db.person.findFirst({ where: { personId } }),
      this.db.embassyBlock.findFirst({ where: { personId } }),
      this.otherRecordsOf([personId]),
    ]);
    if (!person) throw new NotFound('Person');
    const merged = await this.db.embassyBlock.findMany({ where: { personId: { in: others.get(personId) ?? [] } } });
    return {
      ...kinOf(person),
      ...protectionSays(block ?? undefined, merged),
      bestInterests: block?.bestInterests ?? undefined,
    };
  }

  /** What states on the way demand by law of somebody's details, whatever they say to sharing them for this purpose. */
  async demandedByLaw(personId: string, purpose: string): Promise<LegalDemand[]> {
    const person = await this.db.person.findFirst({ where: { personId }, select: { operationId: true } });
    if (!person) return [];
    const setting = await this.db.operationSetting.findFirst({ where: { operationId: person.operationId } });
    const demands = (setting?.demandedByLaw ?? []) as unknown as LegalDemand[];
    return demands.filter((demand) => demand.purpose === purpose);
  }

  /** Which of these records belong to one of these operations; with `*` all of them, registered or not. */
  async ofOperations(personIds: string[], operations: readonly string[]): Promise<string[]> {
    if (operations.includes('*')) return personIds;
    const rows = await this.db.person.findMany({
      where: { personId: { in: personIds }, operationId: { in: [...operations] } },
    });
    return rows.map(({ personId }) => personId);
  }

  /** The flights that somebody has boarded and not left yet. @param personIds all records of this one person */
  async aboard(personIds: string[]): Promise<string[]> {
    const rows = await this.db.personCall.findMany({
      where: { personId: { in: personIds }, boarded: true },
      orderBy: { flightId: 'asc' },
    });
    return [...new Set(rows.map((r) => r.flightId))];
  }

  /** What is known of somebody; undefined where they are not registered, or their record was merged into another. */
  async find(personId: string): Promise<KnownKin | undefined> {
    const person = await this.db.person.findFirst({ where: { personId } });
    return person && !person.mergedInto ? kinOf(person) : undefined;
  }

  /**
   * The other records of each of these people, where there are any: the one that stays, and those that were merged into it, directly or
   * through another.
   */
  async otherRecordsOf(personIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.db.$queryRawUnsafe<{ id: string; other: string }[]>(otherRecordsSql, personIds);
    const others = new Map<string, string[]>();
    for (const { id, other } of rows) others.set(id, [...(others.get(id) ?? []), other]);
    return others;
  }

  /** The records that were one with this one at a moment, and are not any more: nobody can say whose a no of that moment is. */
  async wereOneWith(personId: string, at: Date, db: Pick<Tx, '$queryRawUnsafe'>): Promise<string[]> {
    const rows = await db.$queryRawUnsafe<{ id: string }[]>(
      `SELECT CASE WHEN person_id = $1::uuid THEN unmerged_from ELSE person_id END::text AS id FROM person
       WHERE (person_id = $1::uuid OR unmerged_from = $1::uuid)
         AND coalesce(merged_at, '-infinity') <= $2::timestamptz AND unmerged_at > $2::timestamptz
       ORDER BY 1`,
      ...[personId, at],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * The record that stays where this one was merged into another, and that one perhaps into a third. Waits for a merge in
   * progress, so that a "no" under the old record is either seen by the merge or follows it.
   */
  async mergedInto(personId: string, db: Pick<Tx, '$queryRawUnsafe'> = this.db): Promise<string | undefined> {
    const followed = new Set([personId]);
    let kept: string | undefined;
    for (;;) {
      const [row] = await db.$queryRawUnsafe<{ into: string | null }[]>(
        'SELECT merged_into::text AS into FROM person WHERE person_id = $1::uuid FOR SHARE',
        kept ?? personId,
      );
      if (!row?.into || followed.has(row.into)) return kept;
      kept = row.into;
      followed.add(kept);
    }
  }
}
