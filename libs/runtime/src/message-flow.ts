import { streamOf } from '@homeward/contracts';
import { RulesBroken, breachOfRefusal, isTransient, type Refusal } from '@homeward/kernel';
import {
  UnpublishableMessage,
  retryHeld,
  type Broker,
  type ConsumerStrategy,
  type Db,
  type Lag,
} from '@homeward/messaging';
import { brokerTakesTheMessage } from './rules/broker-takes-the-message';
import { causeIsMendedBeforeRelease } from './rules/cause-is-mended-before-release';

/** How far the messages of this service are, from its own database. */
export interface Backlog {
  /** Written and not yet published; at most `countedTo` are counted. */
  unsent: number;
  oldestUnsentSeconds: number;
  /** Held back by the relay: the broker refused them. */
  held: number;
  parked: number;
  parkedKeys: number;
}

/** Counting further than this would cost more than the figure is worth. */
export const countedTo = 100_000;

const backlogSql = `
  SELECT u.unsent, coalesce(u.age, 0) AS "oldestUnsentSeconds", (SELECT count(*)::int FROM held_message) AS held,
         k.parked, k.keys AS "parkedKeys"
  FROM (SELECT count(*)::int AS parked, count(DISTINCT key)::int AS keys FROM parked_message) k,
       (SELECT coalesce(max(xid::text)::xid8, '0') AS xid, coalesce(max(id), 0) AS id FROM relay_position WHERE name = 'outbox') p
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS unsent, extract(epoch FROM clock_timestamp() - min(w.written_at))::float8 AS age FROM (
      SELECT o.written_at FROM outbox o WHERE (o.xid, o.id) > (p.xid, p.id) ORDER BY o.xid, o.id LIMIT ${countedTo}) w) u`;

const isLasting = (error: unknown): boolean => !isTransient(error);
const isRefusedByBroker = (error: unknown): boolean => error instanceof UnpublishableMessage;

/** What failed for good is refused in words; everything else stays the error that it is. */
const refusing = (words: Refusal, forGood: (error: unknown) => boolean) => (error: unknown) => {
  throw forGood(error) ? new RulesBroken([breachOfRefusal(words)]) : error;
};

/** How far one service is with publishing and consuming. */
export class MessageFlow {
  constructor(
    readonly group: string,
    readonly db: Db | undefined,
    readonly broker: Broker | undefined,
    private readonly strategy: { current?: ConsumerStrategy },
  ) {}

  /** Streams that this service reads. */
  streams(): string[] {
    return [...new Set([...(this.strategy.current?.getHandlers().keys() ?? [])].map(streamOf))].sort();
  }

  async backlog(): Promise<Backlog | undefined> {
    return (await this.db?.$queryRawUnsafe<Backlog[]>(backlogSql))?.[0];
  }

  /** Asks the broker; fails when it does not answer. */
  async lag(): Promise<Lag[]> {
    return (await this.broker?.lag(this.group, this.streams())) ?? [];
  }

  /** Applies the parked messages of a key. @throws RulesBroken while the cause of the first is there */
  async release(key: string): Promise<number> {
    return (await this.strategy.current?.release(key).catch(refusing(causeIsMendedBeforeRelease, isLasting))) ?? 0;
  }

  /** Publishes the held messages of a key. @throws RulesBroken while the broker refuses one */
  async retry(key: string): Promise<number> {
    if (!this.broker) return 0;
    return retryHeld(this.db!, this.broker, key).catch(refusing(brokerTakesTheMessage, isRefusedByBroker));
  }
}
