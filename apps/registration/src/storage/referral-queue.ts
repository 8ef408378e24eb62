import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { newId, type Clock } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { Aggregates, type Sealer } from '@homeward/persistence';
import { seal, unseal } from '@homeward/privacy';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { evolveReferral, type Queue, type Referral, type ReferralEvent, type ReferralText } from '../model/referral';
import { referralLifecycle, type ReferralStep } from '../model/referral-transitions';
import { PersonKeys } from './person-keys';
import type { Database } from './prisma';

/** A referral as its readers see it. */
export interface OpenedReferral extends ReferralText {
  referralId: string;
  personId: string;
  receivedAt: string;
  seenAt?: string;
  seenBy?: string;
  actions: string[];
}

interface Row {
  id: string;
  personId: string;
  sealed: string;
  receivedAt: Date;
  state: unknown;
}

/** Words about health or fear, each sealed with the key class of those who may know: this service's own vault opens neither. */
@Injectable()
export class ReferralQueue extends Aggregates<Referral, ReferralEvent, ReferralStep> {
  constructor(
    @InjectDatabase() private readonly queues: Database,
    @InjectClock() private readonly time: Clock,
    private readonly keys: PersonKeys,
  ) {
    const columns = (r: Referral) => ({
      person_id: r.personId,
      operation_id: r.operationId,
      queue: r.queue,
      received_at: r.receivedAt,
    });
    const kind = { table: 'referral_queue', lifecycle: referralLifecycle, evolve: evolveReferral, columns };
    super(queues, time, { ...kind, publish: () => [] });
  }

  async add(
    tx: Tx,
    operationId: string,
    caller: Caller,
    referrals: { personId: string; queue: Queue; text: ReferralText }[],
  ): Promise<void> {
    if (referrals.length === 0) return;
    const receivedAt = this.time.now().toISOString();
    const items = referrals.map(({ personId, queue, text: personal }) => {
      const id = newId();
      const event = {
        type: 'PersonReferred' as const,
        referralId: id,
        personId,
        operationId,
        queue,
        receivedAt,
        personal,
      };
      return { id, personId, events: [event] };
    });
    await this.createAll(tx, 'refer', caller, items);
  }

  /** One page of one queue, opened. A person whose key was destroyed is missing. */
  async page(queue: Queue, operationId: string, after: string | undefined, take: number): Promise<OpenedReferral[]> {
    const rows = await this.queues.referral.findMany({
      where: { queue, operationId, id: after ? { gt: after } : undefined },
      orderBy: { id: 'asc' },
      take,
    });
    return this.opened(queue, rows);
  }

  /** What was referred of one person, under each of their records; the earliest first. */
  async ofPerson(queue: Queue, personId: string): Promise<OpenedReferral[]> {
    const formerSelves = await this.queues.person.findMany({ where: { mergedInto: personId }, select: { id: true } });
    const ids = [personId, ...formerSelves.map((p) => p.id)];
    const where = { queue, personId: { in: ids } };
    return this.opened(queue, await this.queues.referral.findMany({ where, orderBy: { id: 'asc' } }));
  }

  private async opened(queue: Queue, rows: Row[]): Promise<OpenedReferral[]> {
    const keys = await this.keys.keysFor(
      rows.map((r) => r.personId),
      queue,
    );
    return rows.flatMap(({ id, personId, sealed, receivedAt, state }) => {
      const key = keys.get(personId);
      if (!key) return [];
      const text = unseal<ReferralText>(key, personId, queue, sealed);
      const { seenAt, seenBy } = state as Referral;
      const actions = this.actionsOf(state as Referral);
      return [{ referralId: id, personId, receivedAt: receivedAt.toISOString(), ...text, seenAt, seenBy, actions }];
    });
  }

  /** Keys are not kept: a registration that fails takes the keys of its persons with it. */
  protected override sealerOf({ queue }: Referral): Sealer {
    const keyOf = async (personId: string) => (await this.keys.keysFor([personId], queue)).get(personId)!;
    return {
      seal: async (personId, value) => seal(await keyOf(personId), personId, queue, value),
      open: async (personId, sealed) => unseal(await keyOf(personId), personId, queue, sealed),
    };
  }
}
