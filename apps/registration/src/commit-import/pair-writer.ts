import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { factsOf } from '@homeward/kernel';
import { suspectedPair } from '../model/duplicate-pair';
import type { DuplicatePair } from '../reading';
import { DuplicatePairs } from '../storage/duplicate-pairs';
import { Persons, followingFor } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { suspectDuplicates, suspectPair } from '../suspect-duplicates/suspect-duplicate.decision';
import { inThousands } from './in-thousands';

/** Which pairs each person is in. */
export type PairsOfPersons = ReadonlyMap<string, readonly string[]>;

/** Writes the suspicions that a sheet raises. Every one is a question to an officer; both records wait. */
@Injectable()
export class PairWriter {
  constructor(
    private readonly pairs: DuplicatePairs,
    private readonly persons: Persons,
    private readonly transaction: PersonTransaction,
  ) {}

  async open(tx: Database, caller: Caller, operationId: string, found: DuplicatePair[]): Promise<PairsOfPersons> {
    const suspected = found.map((p) => suspectedPair(operationId, [p.a, p.b], p));
    for (const batch of inThousands(suspected))
      await this.pairs.createAll(
        tx,
        'suspect',
        caller,
        batch.map((pair) => ({ id: pair.pairId, events: factsOf(suspectPair(undefined, pair)) })),
      );
    const pairsOf = new Map<string, string[]>();
    for (const { pairId, personA, personB } of suspected)
      for (const id of [personA, personB]) pairsOf.set(id, [...(pairsOf.get(id) ?? []), pairId]);
    return pairsOf;
  }

  /** Those who were registered before the sheet came wait as well. */
  async askOthers(tx: Database, caller: Caller, pairsOf: PairsOfPersons, onSheet: readonly string[]): Promise<void> {
    const follow = withoutCommand(caller);
    const fresh = new Set(onSheet);
    const others = [...pairsOf].filter(([id]) => !fresh.has(id)).sort(([a], [b]) => (a < b ? -1 : 1));
    await this.transaction.withAlso(
      tx,
      others.map(([id]) => id),
      async () => {
        for (const [id, pairIds] of others)
          await this.persons.changeIn(tx, 'suspect-duplicate', followingFor(id), follow, (p) =>
            suspectDuplicates(p!, pairIds),
          );
      },
    );
  }
}
