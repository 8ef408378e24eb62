import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { accept, factsOf } from '@homeward/kernel';
import type { Person } from '../model/person';
import { PersonTransaction } from '../storage/person-transaction';
import { Persons, followingFor } from '../storage/persons';
import type { Database } from '../storage/prisma';
import { ReferralQueue } from '../storage/referral-queue';
import { noteAlone } from './note-alone.decision';

/** These people, and the children for whom one of those others answers. */
const concernedSql = `
  SELECT id::text, state FROM person WHERE id = ANY($1::uuid[]) AND state->>'ageBand' <> 'ADULT'
  UNION
  SELECT c.id::text, c.state FROM person c
  WHERE c.operation_id IN (SELECT operation_id FROM person WHERE id = ANY($2::uuid[])) AND c.state->>'ageBand' <> 'ADULT'
    AND c.state->'guardians' @> ANY($3::text[]::jsonb[])
  ORDER BY 1`;

/**
 * Everybody on whom it turns, in one order, so that two who lock the same do not wait for one another. Whoever changes one of them
 * at the same moment is waited for, and read as they stand then; or waits, and looks at these children afterwards.
 */
const lockSql = `
  SELECT id::text FROM person WHERE id = ANY($1::uuid[]) OR family_id = ANY($2::uuid[]) ORDER BY id FOR UPDATE`;

const lockedSql = `SELECT state FROM person WHERE id = ANY($1::uuid[]) AND state->>'ageBand' <> 'ADULT' ORDER BY id`;

const ableSql = `
  SELECT id::text FROM person
  WHERE id = ANY($1::uuid[]) AND merged_into IS NULL AND state->>'ageBand' <> 'CHILD'`;

const withAdultSql = `
  SELECT DISTINCT family_id::text AS id FROM person
  WHERE family_id = ANY($1::uuid[]) AND merged_into IS NULL AND state->>'ageBand' = 'ADULT'`;

/**
 * Raises with protection the sign that a child is alone, and notes when it is not any more. Every change of who somebody is, how
 * old, or who answers for whom ends here, whichever desk made it; joining families or cases changes nothing of it.
 * Source: docs/handbook/family.md#child-alone.
 */
@Injectable()
export class ChildSigns {
  constructor(
    private readonly persons: Persons,
    private readonly queue: ReferralQueue,
    private readonly transaction: PersonTransaction,
  ) {}

  /**
   * @param ids whose records have changed
   * @param wardsOf people for whose children it looks as well; somebody who was just registered answers for no others
   * @param referred who was referred with such a sign already, as their row of a sheet shows it
   * @returns whether anything changed
   */
  async look(
    tx: Database,
    caller: Caller,
    ids: readonly string[],
    { wardsOf = [], referred }: { wardsOf?: readonly string[]; referred?: ReadonlySet<string> } = {},
  ): Promise<boolean> {
    const children = await this.locked(tx, await this.concerned(tx, ids, wardsOf));
    if (children.length === 0) return false;
    const around = await this.around(tx, children);
    const changed = children.flatMap((child) =>
      factsOf(noteAlone(child, { able: around.able, adultInFamily: around.withAdult.has(child.familyId) })).map(
        (fact) => ({ child, fact }),
      ),
    );
    const follow = withoutCommand(caller);
    await this.transaction.withAlso(
      tx,
      changed.map(({ child }) => child.personId),
      async () => {
        for (const { child, fact } of changed) {
          const { personId, operationId } = child;
          await this.persons.changeIn(tx, 'note-alone', followingFor(personId), follow, () => accept(fact));
          if (fact.type === 'AloneFound' && !referred?.has(personId))
            await this.queue.add(tx, operationId, follow, [
              { personId, queue: 'protection', text: { signs: [fact.alone] } },
            ]);
        }
      },
    );
    return changed.length > 0;
  }

  private async concerned(tx: Database, ids: readonly string[], wardsOf: readonly string[]): Promise<Person[]> {
    const answering = wardsOf.map((guardianId) => JSON.stringify([{ guardianId }]));
    const rows = await tx.$queryRawUnsafe<{ state: Person }[]>(concernedSql, ids, wardsOf, answering);
    return rows.map((r) => r.state);
  }

  /** The children as they stand once nobody else changes them, nor anybody on whom it turns. */
  private async locked(tx: Database, found: Person[]): Promise<Person[]> {
    const ids = found.map((c) => c.personId);
    const known = new Set<string>();
    let children = found;
    for (let guardians = guardiansOf(found); ids.length > 0; guardians = guardiansOf(children)) {
      const unlocked = [...ids, ...guardians].filter((id) => !known.has(id));
      if (unlocked.length === 0) break;
      await tx.$queryRawUnsafe(lockSql, unlocked, known.size > 0 ? [] : found.map((c) => c.familyId));
      for (const id of unlocked) known.add(id);
      children = (await tx.$queryRawUnsafe<{ state: Person }[]>(lockedSql, ids)).map((r) => r.state);
    }
    return children;
  }

  private async around(tx: Database, children: Person[]): Promise<{ able: Set<string>; withAdult: Set<string> }> {
    const families = children.map((c) => c.familyId);
    const able = await tx.$queryRawUnsafe<{ id: string }[]>(ableSql, guardiansOf(children));
    const withAdult = await tx.$queryRawUnsafe<{ id: string }[]>(withAdultSql, families);
    return { able: new Set(able.map((r) => r.id)), withAdult: new Set(withAdult.map((r) => r.id)) };
  }
}

const guardiansOf = (children: readonly Person[]): string[] =>
  children.flatMap((c) => (c.guardians ?? []).map((g) => g.guardianId));
