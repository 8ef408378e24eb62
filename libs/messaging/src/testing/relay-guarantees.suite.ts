import { Pool } from 'pg';
import { newId } from '@homeward/kernel';
import type { Broker } from '../broker';
import type { Message } from '../message';
import { appendToOutbox } from '../outbox';
import { plainDb } from '../plain-db';
import { Relay } from '../relay';
import { aMessage } from './a-message';
import { SmallService } from './a-small-service';
import type { Tx } from '../tx';
import { emptyDatabase } from './empty-database';
import type { Surroundings } from './guarantees.suite';
import { until } from './until';
import { messagingSql } from './messaging-sql';

const activeSql = `SELECT pid FROM pg_locks WHERE locktype = 'advisory'
                   AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

interface Sending {
  relay: number;
  ids: string[];
  open: boolean;
}

/** What a relay guarantees whatever dies around it, on the embedded broker and on Kafka. */
export function relayGuarantees(name: string, open: () => Promise<Omit<Surroundings, 'losePartitions'>>): void {
  describe(`two relays of one service on ${name}`, () => {
    let stream: string;
    let pool: Pool;
    let listener: SmallService;
    let sendings: Sending[];
    /** What a send waits for before it reaches the broker. */
    let hold: Promise<void> | undefined;
    let letGo: () => void;
    /** Sends that began while another was in progress. */
    let beside: Sending[];
    const brokers: Broker[] = [];
    const relays: Relay[] = [];

    const write = (...messages: Message[]): Promise<void> =>
      plainDb(pool).$transaction((tx) => appendToOutbox(tx, messages));
    /** One that stays open. */
    const aTransaction = async () => {
      const client = await pool.connect();
      await client.query('BEGIN');
      const run = (sql: string, ...v: unknown[]) => client.query<object>(sql, v);
      const tx = {
        $executeRawUnsafe: (sql: string, ...v: unknown[]) => run(sql, ...v).then(() => 0),
        $queryRawUnsafe: (sql: string, ...v: unknown[]) => run(sql, ...v).then(({ rows }) => rows),
      } as unknown as Tx;
      return {
        write: (...messages: Message[]) => appendToOutbox(tx, messages),
        commit: () => client.query('COMMIT').finally(() => client.release()),
      };
    };
    const watched = (broker: Broker, relay: number): Broker => {
      const publish = async (messages: Message[]): Promise<void> => {
        const sending = { relay, ids: messages.map((m) => m.id), open: true };
        if (sendings.some((s) => s.open)) beside.push(sending);
        sendings.push(sending);
        await hold;
        await broker.publish(messages).finally(() => (sending.open = false));
      };
      return { publish } as Broker;
    };
    const killActive = async (): Promise<void> =>
      void (await pool.query(`SELECT pg_terminate_backend(pid) FROM (${activeSql}) AS active`));

    beforeEach(async () => {
      const around = await open();
      stream = await around.aStream();
      const database = await emptyDatabase(messagingSql);
      pool = new Pool({ connectionString: database, max: 4 });
      pool.on('error', () => undefined);
      [sendings, beside, hold] = [[], [], undefined];
      listener = await SmallService.on(stream);
      for (const n of [0, 1, 2]) brokers[n] = around.connect();
      await listener.start(brokers[2]!);
      for (const n of [0, 1])
        relays.push(new Relay({ database, broker: watched(brokers[n]!, n), log: () => undefined }));
      for (const relay of relays) relay.start();
    }, 90_000);
    afterEach(async () => {
      letGo?.();
      await Promise.all(relays.splice(0).map((r) => r.stop()));
      await listener.close();
      await Promise.all(brokers.splice(0).map((b) => b.close()));
      await pool.end();
    }, 60_000);

    it('continue within five seconds after the active one lost its connection, in order, with nothing twice', async () => {
      const key = newId();
      for (let n = 1; n <= 6; n++) {
        await write(aMessage(stream, key, n));
        await until(() => sendings.length > 0 && sendings.every((s) => !s.open));
        await killActive();
        const before = sendings.length;
        await write(aMessage(stream, newId(), 0));
        await until(() => sendings.length > before, 5_000);
      }
      await until(async () => (await listener.applied(key)).length === 6);
      expect(await listener.applied(key)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(beside).toEqual([]);
    }, 90_000);

    it('repeat what was being sent when the connection was lost, and none of it counts twice', async () => {
      const key = newId();
      hold = new Promise((resolve) => (letGo = resolve));
      await write(aMessage(stream, key, 1), aMessage(stream, key, 2));
      await until(() => sendings.length === 1);
      await killActive();
      await until(() => sendings.length === 2, 5_000);
      expect(sendings[1]).toMatchObject({ relay: 1 - sendings[0]!.relay, ids: sendings[0]!.ids });
      hold = undefined; // the second one continues with new messages, the first one's page arrives late
      letGo();
      await write(aMessage(stream, key, 3));
      await until(async () => (await listener.applied(key)).length === 3);
      await until(async () => (await brokers[2]!.lag(listener.group, [stream]))[0]?.messages === 0);
      expect(await listener.applied(key)).toEqual([1, 2, 3]);
      expect(sendings.filter((s) => s.relay === sendings[0]!.relay)).toHaveLength(1); // its page, and nothing after it
    }, 60_000);

    it('send in the order of the numbers, though transactions overlap, and write several times', async () => {
      const key = newId();
      const slow = await aTransaction();
      await slow.write(aMessage(stream, newId(), 0));
      await write(aMessage(stream, key, 1), aMessage(stream, key, 2));
      await slow.write(aMessage(stream, key, 3));
      await slow.write(aMessage(stream, key, 4), aMessage(stream, key, 5));
      await slow.commit();
      await write(aMessage(stream, key, 6));
      await until(async () => (await listener.applied(key)).includes(6));
      expect(await listener.applied(key)).toEqual([3, 4, 5, 1, 2, 6]); // as the transactions began
      expect(await listener.parkedFor()).toEqual([]);
    }, 60_000);

    it('skip nothing that began early and was committed late', async () => {
      const [early, late] = [newId(), newId()];
      const slow = await aTransaction();
      await slow.write(aMessage(stream, early, 1));
      await write(aMessage(stream, late, 1));
      await slow.commit();
      await write(aMessage(stream, late, 2));
      await until(async () => (await listener.applied(late)).length === 2);
      await until(async () => (await listener.applied(early)).length === 1, 10_000);
    }, 60_000);
  });
}
