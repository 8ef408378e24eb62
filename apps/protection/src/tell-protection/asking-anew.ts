import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { accept, derivedId } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { repeatSeparation } from '../order-separation/order-separation';
import { fromItUp } from '../storage/merged-records';
import type { Database } from '../storage/prisma';
import { Separations } from '../storage/separations';
import type { Separation } from '../model/separation';
import { Telling } from './telling';
import { underARecord } from './under-a-record';
import { whoIsAskedAnew } from './who-is-asked-anew.decision';

/** What follows for both people once a merge of their records is undone. */
@Injectable()
export class AskingAnew {
  constructor(
    private readonly telling: Telling,
    private readonly separations: Separations,
  ) {}

  async askIn(tx: Tx, { personId, from }: { personId: string; from: string }, caller: Caller): Promise<void> {
    const db = tx as Database;
    const record = await db.person.findFirst({ where: { personId }, select: { mergedAt: true } });
    const since = record?.mergedAt ?? undefined;
    const stayed = await fromItUp(db, from);
    const back = await underARecord(db, [personId], since);
    const kept = await underARecord(db, stayed, since);
    const asked = whoIsAskedAnew(back, kept);
    const child = back.child || kept.child;
    const tell = (one: string, other: string) => {
      const concernId = derivedId(other, one, since?.toISOString() ?? '');
      return this.telling.tellIn(tx, { concernId, personId: one, mergedWith: other, child }, caller);
    };
    if (asked.back) await tell(personId, from);
    if (asked.kept) await tell(from, personId);
    for (const order of kept.separations) await this.repeat(tx, order, stayed, personId, caller);
    for (const order of back.separations) await this.repeat(tx, order, [personId], from, caller);
  }

  /** Keeps the other record apart as well, until protection lifts one of the two orders. */
  private async repeat(tx: Tx, order: Separation, records: string[], forId: string, caller: Caller): Promise<void> {
    const otherId = records.includes(order.personId) ? order.otherId : order.personId;
    if (otherId === forId || records.includes(otherId)) return;
    const target = { id: derivedId(order.separationId, forId), unconditional: true };
    await this.separations.changeIn(tx, 'order-separation', target, withoutCommand(caller), (known) =>
      known ? accept() : repeatSeparation(order, { separationId: target.id, personId: forId, otherId }),
    );
  }
}
