import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { NotFound, accept } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { assessed } from '../model/assess-identity';
import type { DuplicatePair } from '../model/duplicate-pair';
import type { PersonEvent } from '../model/person-event';
import { DocumentSettlement } from '../settle-documents/document-settlement';
import { DuplicatePairs } from '../storage/duplicate-pairs';
import { Persons } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { DuplicateSearch } from '../suspect-duplicates/duplicate-search';
import { resolveDuplicate } from './resolve-duplicate';

interface Answer {
  outcome: 'same' | 'different';
  keep?: string;
}

/** Answers a pair, and draws in one transaction what follows for both persons and for every other pair they are in. */
@Injectable()
export class DuplicateResolution {
  constructor(
    private readonly pairs: DuplicatePairs,
    private readonly persons: Persons,
    private readonly search: DuplicateSearch,
    private readonly settlement: DocumentSettlement,
    private readonly transaction: PersonTransaction,
  ) {}

  async resolve(pairId: string, answer: Answer, caller: Caller): Promise<Stored<DuplicatePair>> {
    const known = await this.pairs.find(pairId);
    if (!known) throw new NotFound('Pair');
    const { personA, personB, status } = known.state;
    return this.transaction.run({ personIds: [personA, personB] }, async (tx) => {
      const mergedInto = await this.pointerOf(tx, [personA, personB]);
      const stored = await this.pairs.updateIn(tx, { id: pairId }, caller, (pair) =>
        sameAnswer(pair!, answer) ? accept() : resolveDuplicate(pair!, { ...answer, mergedInto, by: caller.id }),
      );
      if (status !== 'OPEN') return stored;
      const gone = answer.keep && (answer.keep === personA ? personB : personA);
      for (const id of [personA, personB]) {
        const settled: PersonEvent[] = [{ type: 'DuplicateSettled', pairId }];
        if (id === gone) settled.push({ type: 'PersonMerged', into: answer.keep! });
        await this.change(tx, caller, id, settled);
      }
      if (gone) await this.follow(tx, caller, gone, answer.keep!);
      if (gone) await this.askOfTheKept(tx, caller, gone, answer.keep!);
      await this.settlement.settle(tx, caller, [personA, personB]);
      return stored;
    });
  }

  /** Records that pointed to the one that is gone point to the one that stays: a pointer is followed in one step. */
  private async follow(tx: Database, caller: Caller, gone: string, keep: string): Promise<void> {
    const rows = await tx.person.findMany({
      where: { mergedInto: gone },
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    const ids = rows.map((r) => r.id);
    await this.transaction.withAlso(tx, ids, async () => {
      for (const id of ids) await this.change(tx, caller, id, [{ type: 'PersonMerged', into: keep }]);
    });
  }

  /** What was still to be asked about the record that is gone is asked about the one that stays. */
  private async askOfTheKept(tx: Database, caller: Caller, gone: string, keep: string): Promise<void> {
    const open = await tx.duplicatePair.findMany({
      where: { status: 'OPEN', OR: [{ personA: gone }, { personB: gone }] },
    });
    for (const { id, state } of open) {
      const { personA, personB, operationId, level, reasons } = state as unknown as DuplicatePair;
      const third = personA === gone ? personB : personA;
      await this.transaction.withAlso(tx, [third], async () => {
        const quiet: Caller = { ...caller, commandId: undefined, expectedVersion: undefined };
        await this.pairs.updateIn(tx, { id, unconditional: true }, quiet, () =>
          accept({ type: 'PairResolved', status: 'DIFFERENT', by: 'merge' }),
        );
        for (const person of [gone, third].sort())
          await this.change(tx, caller, person, [{ type: 'DuplicateSettled', pairId: id }]);
        if (third !== keep) await this.search.ask(tx, caller, operationId, [keep, third], { level, reasons });
      });
    }
  }

  private async change(tx: Database, caller: Caller, id: string, events: PersonEvent[]): Promise<void> {
    const quiet: Caller = { ...caller, commandId: undefined, expectedVersion: undefined };
    await this.persons.updateIn(tx, { id, personId: id, unconditional: true }, quiet, (p) => assessed(p, ...events));
  }

  private async pointerOf(tx: Database, ids: string[]): Promise<string | undefined> {
    const rows = await tx.person.findMany({ where: { id: { in: ids } }, select: { mergedInto: true } });
    return rows.find((r) => r.mergedInto)?.mergedInto ?? undefined;
  }
}

const sameAnswer = (pair: DuplicatePair, { outcome, keep }: Answer): boolean =>
  pair.status === (outcome === 'same' ? 'SAME' : 'DIFFERENT') && pair.keep === keep;
