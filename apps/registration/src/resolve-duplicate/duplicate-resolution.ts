import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { NotFound } from '@homeward/kernel';
import { seeingAllIn } from '@homeward/messaging';
import type { Stored } from '@homeward/persistence';
import type { ResolveDuplicate } from '../commands/resolve-duplicate';
import type { DuplicatePair } from '../model/duplicate-pair';
import { followGuardian } from '../record-guardian/record-guardian';
import { ChildSigns } from '../referrals/child-signs';
import { DocumentSettlement } from '../settle-documents/document-settlement';
import { DuplicatePairs } from '../storage/duplicate-pairs';
import { Persons, followingFor } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { DuplicateSearch } from '../suspect-duplicates/duplicate-search';
import { lockCluster } from './lock-cluster';
import { closePair, resolveDuplicate } from './resolve-duplicate';
import { followMerge, goneOf, mergeInto, settleDuplicate } from './settle-duplicate.decision';

type Answer = Pick<ResolveDuplicate, 'outcome' | 'keep'>;

/** Answers a pair, and draws in one transaction what follows for both persons and for every other pair they are in. */
@Injectable()
export class DuplicateResolution {
  constructor(
    private readonly pairs: DuplicatePairs,
    private readonly persons: Persons,
    private readonly search: DuplicateSearch,
    private readonly settlement: DocumentSettlement,
    private readonly transaction: PersonTransaction,
    private readonly signs: ChildSigns,
  ) {}

  async resolve(pairId: string, answer: Answer, caller: Caller): Promise<Stored<DuplicatePair>> {
    const known = await this.pairs.get(pairId);
    const { personA, personB } = known.state;
    return this.transaction.run({ personIds: [personA, personB] }, async (tx) => {
      if ((await tx.person.count({ where: { id: { in: [personA, personB] } } })) < 2) throw new NotFound('Person');
      await lockCluster(tx, [personA, personB]);
      const { mergedInto, births } = await this.factsOf(tx, [personA, personB]);
      const takenBackBy = await this.pairs.takenBackBy(tx, pairId);
      const stored = await this.pairs.changeIn(tx, 'resolve', { id: pairId }, caller, (pair, now) =>
        resolveDuplicate(pair!, { ...answer, mergedInto, births, takenBackBy, by: caller.id, now }),
      );
      if (stored.events.length === 0) return stored; // the same answer, sent again
      const follow = withoutCommand(caller);
      const gone = goneOf(known.state, answer.keep);
      for (const id of [personA, personB])
        await (id === gone ? this.merge(tx, follow, id, pairId, answer.keep!) : this.settle(tx, follow, id, pairId));
      if (gone) await this.pointTo(tx, follow, gone, answer.keep!);
      if (gone) await this.followGuardians(tx, follow, gone, answer.keep!);
      if (gone)
        await seeingAllIn(tx, 'a third record may be of another operation', () =>
          this.askOfTheKept(tx, follow, gone, answer.keep!),
        );
      await this.settlement.settle(tx, follow, [personA, personB]);
      await this.signs.look(tx, follow, [personA, personB], { wardsOf: [personA, personB] });
      return stored;
    });
  }

  /** Records that pointed to the one that is gone point to the one that stays: a pointer is followed in one step. */
  private async pointTo(tx: Database, follow: Caller, gone: string, keep: string): Promise<void> {
    const rows = await tx.person.findMany({
      where: { mergedInto: gone },
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    const ids = rows.map((r) => r.id);
    await this.transaction.withAlso(tx, ids, async () => {
      for (const id of ids)
        await this.persons.changeIn(tx, 'follow-merge', followingFor(id), follow, (p) => followMerge(p!, keep));
    });
  }

  /** Children of the one that is gone, or for whom an officer has named it, are those of the one that stays. */
  private async followGuardians(tx: Database, follow: Caller, gone: string, keep: string): Promise<void> {
    const children = await tx.$queryRawUnsafe<{ id: string }[]>(
      `SELECT c.id FROM person g JOIN person c ON c.operation_id = g.operation_id
       WHERE g.id = $1::uuid
         AND (c.state->'guardians' @> jsonb_build_array(jsonb_build_object('guardianId', $1::text))
           OR c.state->'namedGuardians' @> jsonb_build_array(jsonb_build_object('guardianId', $1::text)))
       ORDER BY c.id`,
      gone,
    );
    const ids = children.map((c) => c.id);
    await this.transaction.withAlso(tx, ids, async () => {
      for (const id of ids)
        await this.persons.changeIn(tx, 'find-guardian', followingFor(id), follow, (p) =>
          followGuardian(p!, gone, keep),
        );
    });
  }

  /** What was still to be asked about the record that is gone is asked about the one that stays. */
  private async askOfTheKept(tx: Database, follow: Caller, gone: string, keep: string): Promise<void> {
    const open = await tx.duplicatePair.findMany({
      where: { status: 'OPEN', OR: [{ personA: gone }, { personB: gone }] },
    });
    for (const { id, state } of open) {
      const { personA, personB, operationId, level, reasons } = state as unknown as DuplicatePair;
      const third = personA === gone ? personB : personA;
      await this.transaction.withAlso(tx, [third], async () => {
        await this.pairs.changeIn(tx, 'close', { id, unconditional: true }, follow, closePair);
        for (const person of [gone, third].sort()) await this.settle(tx, follow, person, id);
        if (third !== keep) await this.search.ask(tx, follow, operationId, [keep, third], { level, reasons });
      });
    }
  }

  private async settle(tx: Database, follow: Caller, id: string, pairId: string): Promise<void> {
    await this.persons.changeIn(tx, 'settle-duplicate', followingFor(id), follow, (p) => settleDuplicate(p!, pairId));
  }

  private async merge(tx: Database, follow: Caller, id: string, pairId: string, into: string): Promise<void> {
    const target = { id, personId: id, unconditional: true };
    await this.persons.changeIn(tx, 'merge', target, follow, (p) => mergeInto(p!, pairId, into));
  }

  /** The two as they stand while nobody else changes them. @throws NotFound */
  private async factsOf(tx: Database, ids: string[]): Promise<Pick<ResolveDuplicate, 'mergedInto' | 'births'>> {
    for (const id of ids) if (!(await this.persons.lockFor(tx, 'settle-duplicate', id))) throw new NotFound('Person');
    const [a, b] = [await this.persons.getIn(tx, ids[0]!), await this.persons.getIn(tx, ids[1]!)];
    const births = new Map([a, b].map(({ id, state }) => [id, state.personal?.dob]));
    return { mergedInto: a.state.mergedInto ?? b.state.mergedInto, births };
  }
}
