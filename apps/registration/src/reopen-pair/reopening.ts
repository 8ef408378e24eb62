import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { accept, NotFound } from '@homeward/kernel';
import { seeingAllIn } from '@homeward/messaging';
import type { Stored } from '@homeward/persistence';
import type { ReopenBecause } from '../commands/reopen-pair';
import type { DuplicatePair } from '../model/duplicate-pair';
import { ChildSigns } from '../referrals/child-signs';
import { followMerge, goneOf } from '../resolve-duplicate/settle-duplicate.decision';
import { DocumentSettlement } from '../settle-documents/document-settlement';
import { DuplicatePairs } from '../storage/duplicate-pairs';
import { followedByMerge } from '../storage/followed-by-merge';
import { PersonTransaction } from '../storage/person-transaction';
import { Persons, followingFor } from '../storage/persons';
import type { Database } from '../storage/prisma';
import { suspectDuplicates } from '../suspect-duplicates/suspect-duplicate.decision';
import { giveGuardianBack, reopenClosedByMerge, reopenPair, undoMerge } from './reopen-pair';

/** Takes back an answer about two records, and in the same transaction everything that had followed from it. */
@Injectable()
export class Reopening {
  constructor(
    private readonly pairs: DuplicatePairs,
    private readonly persons: Persons,
    private readonly settlement: DocumentSettlement,
    private readonly transaction: PersonTransaction,
    private readonly signs: ChildSigns,
  ) {}

  async reopen(pairId: string, because: ReopenBecause, caller: Caller): Promise<Stored<DuplicatePair>> {
    const known = await this.pairs.get(pairId);
    const { personA, personB, keep } = known.state;
    const gone = goneOf(known.state, keep);
    return this.transaction.run({ personIds: [personA, personB] }, async (tx) => {
      const points = await this.pointersOf(tx, [personA, personB]);
      const [pointsTo, keptPointsTo] = [gone && points.get(gone), keep && points.get(keep)];
      const stored = await this.pairs.changeIn(tx, 'reopen', { id: pairId }, caller, (pair) =>
        reopenPair(pair!, { because, by: caller.id, pointsTo, keptPointsTo }),
      );
      const follow = withoutCommand(caller);
      for (const id of [personA, personB])
        await (id === gone
          ? this.persons.changeIn(tx, 'undo-merge', followingFor(id), follow, (p) => undoMerge(p!, pairId))
          : this.waits(tx, follow, id, pairId));
      if (gone && keep)
        await seeingAllIn(tx, 'what followed a merge may be of another operation', () =>
          this.takeBack(tx, follow, gone, keep),
        );
      await this.settlement.settle(tx, follow, [personA, personB]);
      await this.signs.look(tx, follow, [personA, personB], { wardsOf: [personA, personB] });
      return stored;
    });
  }

  private waits(tx: Database, follow: Caller, id: string, pairId: string): Promise<unknown> {
    return this.persons.changeIn(tx, 'suspect-duplicate', followingFor(id), follow, (p) =>
      suspectDuplicates(p!, [pairId]),
    );
  }

  /** Records that pointed to the one that is back, its children, and the questions that were asked about it. */
  private async takeBack(tx: Database, follow: Caller, gone: string, keep: string): Promise<void> {
    const { pointers, children, pairs } = await followedByMerge(tx, gone, keep);
    const concerned = [...pointers, ...children.map((c) => c.personId), ...pairs.flatMap((p) => [p.third])];
    await this.transaction.withAlso(tx, [...new Set(concerned)].sort(), async () => {
      for (const id of pointers)
        await this.persons.changeIn(tx, 'follow-merge', followingFor(id), follow, (p) => followMerge(p!, gone));
      for (const { personId, alsoOfTheKept, alsoNamed } of children)
        await this.persons.changeIn(tx, 'find-guardian', followingFor(personId), follow, (child) =>
          accept(...giveGuardianBack(child!, gone, keep, alsoOfTheKept, alsoNamed)),
        );
      for (const { pairId, third } of pairs) {
        await this.pairs.changeIn(tx, 'reopen', { id: pairId, unconditional: true }, follow, () =>
          reopenClosedByMerge(follow.id),
        );
        for (const id of [gone, third].sort()) await this.waits(tx, follow, id, pairId);
      }
    });
  }

  private async pointersOf(tx: Database, ids: string[]): Promise<Map<string, string | undefined>> {
    const rows = await tx.person.findMany({ where: { id: { in: ids } }, select: { id: true, mergedInto: true } });
    if (rows.length < ids.length) throw new NotFound('Person');
    return new Map(rows.map((r) => [r.id, r.mergedInto ?? undefined]));
  }
}
