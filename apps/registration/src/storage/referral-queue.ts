import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { newId } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { seal, unseal } from '@homeward/privacy';
import { InjectDatabase } from '@homeward/runtime';
import type { Queue, ReferralText } from '../model/referral';
import { PersonKeys } from './person-keys';
import type { Database } from './prisma';

export interface Referral extends ReferralText {
  referralId: string;
  personId: string;
  receivedAt: string;
}

/** With who passed them on, and when; the history needs no second copy of the words. */
const addSql = `
  WITH referred AS (
    INSERT INTO referral_queue SELECT * FROM jsonb_populate_recordset(NULL::referral_queue, $1::jsonb) RETURNING *)
  INSERT INTO history (aggregate, aggregate_id, version, type, at, by, data)
  SELECT 'referral_queue', id, 1, 'PersonReferred', received_at, $2, jsonb_build_object('personId', person_id, 'queue', queue)
  FROM referred`;

/** Words about health or fear, each sealed with the key class of those who may know: this service's own vault opens neither. */
@Injectable()
export class ReferralQueue {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly keys: PersonKeys,
  ) {}

  async add(
    tx: Tx,
    operationId: string,
    now: Date,
    caller: Caller,
    referrals: { personId: string; queue: Queue; text: ReferralText }[],
  ): Promise<void> {
    if (referrals.length === 0) return;
    const ids = [...new Set(referrals.map((r) => r.personId))];
    const keys = {
      medical: await this.keys.keysFor(ids, 'medical'),
      protection: await this.keys.keysFor(ids, 'protection'),
    };
    const rows = referrals.map(({ personId, queue, text }) => ({
      id: newId(),
      person_id: personId,
      operation_id: operationId,
      queue,
      received_at: now.toISOString(),
      sealed: seal(keys[queue].get(personId)!, personId, queue, text),
    }));
    await tx.$executeRawUnsafe(addSql, JSON.stringify(rows), caller.id);
  }

  /** One page of one queue, opened. A person whose key was destroyed is missing. */
  async page(queue: Queue, operationId: string, after: string | undefined, take: number): Promise<Referral[]> {
    const rows = await this.db.referral.findMany({
      where: { queue, operationId, id: after ? { gt: after } : undefined },
      orderBy: { id: 'asc' },
      take,
    });
    const keys = await this.keys.keysFor(
      rows.map((r) => r.personId),
      queue,
    );
    return rows.flatMap(({ id, personId, sealed, receivedAt }) => {
      const key = keys.get(personId);
      if (!key) return [];
      const text = unseal<ReferralText>(key, personId, queue, sealed);
      return [{ referralId: id, personId, receivedAt: receivedAt.toISOString(), ...text }];
    });
  }
}
