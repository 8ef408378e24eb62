import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { accept, derivedId } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { fromItUp } from '@homeward/persistence';
import { repeatSeparation } from '../order-separation/order-separation';
import type { Database } from '../storage/prisma';
import { Separations } from '../storage/separations';
import { Telling } from './telling';
import { underARecord } from './under-a-record';
import { ordersToRepeat, whoIsAskedAnew } from './who-is-asked-anew.decision';

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
    const tell = (one: string, other: string) => {
      const concernId = derivedId(other, one, since?.toISOString() ?? '');
      return this.telling.tellIn(tx, { concernId, personId: one, mergedWith: other, child: asked.child }, caller);
    };
    if (asked.back) await tell(personId, from);
    if (asked.kept) await tell(from, personId);
    await this.repeat(tx, ordersToRepeat(kept, personId), personId, caller);
    await this.repeat(tx, ordersToRepeat(back, from), from, caller);
  }

  private async repeat(tx: Tx, repeated: ReturnType<typeof ordersToRepeat>, forId: string, caller: Caller) {
    for (const { order, otherId } of repeated) {
      const target = { id: derivedId(order.separationId, forId), unconditional: true };
      await this.separations.changeIn(tx, 'order-separation', target, withoutCommand(caller), (known) =>
        known ? accept() : repeatSeparation(order, { separationId: target.id, personId: forId, otherId }),
      );
    }
  }
}
