import { Pool } from 'pg';
import { newId } from '@homeward/kernel';
import type { Broker } from '../broker';
import type { Message, Outgoing } from '../message';
import { appendToOutbox } from '../outbox';
import { plainDb } from '../plain-db';
import { Relay } from '../relay';
import { aMessage, numberOf } from './a-message';
import { SmallService, type Member, type Release } from './a-small-service';
import { emptyDatabase } from './empty-database';
import type { Surroundings } from './guarantees.suite';
import { messagingSql } from './messaging-sql';
import { until } from './until';

const [v1, v2] = ['test.happened.v1', 'test.happened.v2'];

/** Knows the first version only: `n`. */
const before: Release = { reads: v1, canRead: (type, wanted) => type === wanted, read: (_, data) => data };
/** Reads the second version, in which the number is called `number`, and can read the first one as the second. */
const after: Release = {
  reads: v2,
  canRead: (type, wanted) => type === wanted || (type === v1 && wanted === v2),
  read: (type, data) => ({ n: type === v1 ? (data as { n: number }).n : (data as { number: number }).number }),
};

/** The two messages of one fact, as a publisher that knows both versions writes them. */
function inBoth(stream: string, key: string, n: number): [Message, Message] {
  const copy = aMessage(stream, key, n);
  const newest = { ...copy, id: newId(), type: v2, alsoSentAs: [v1], data: { number: n } };
  return [newest, { ...copy, copyOf: newest.id }];
}

/** An event with a second version, while publisher and reader are upgraded one after the other; on both brokers. */
export function severalVersions(name: string, open: () => Promise<Omit<Surroundings, 'losePartitions'>>): void {
  describe(`an event with a second version on ${name}`, () => {
    let around: Omit<Surroundings, 'losePartitions'>;
    let reader: SmallService;
    let publisher: Pool;
    let relay: Relay;
    let key: string;
    const brokers: Broker[] = [];

    const connect = (): Broker => {
      const broker = around.connect();
      brokers.push(broker);
      return broker;
    };
    const write = (...messages: Outgoing[]): Promise<void> =>
      plainDb(publisher).$transaction((tx) => appendToOutbox(tx, messages));
    /** Sends as a publisher that knows the first version, and as one that knows both. */
    const sendBefore = (n: number) => write(aMessage(reader.stream, key, n));
    const sendAfter = (n: number) => {
      const [newest, copy] = inBoth(reader.stream, key, n);
      return write({ ...newest, copies: [copy] });
    };
    const waiting = async (): Promise<number> => (await brokers[0]!.lag(reader.group, [reader.stream]))[0]!.messages;
    const start = (release: Release, handler: (message: Message) => void = () => undefined): Promise<Member> =>
      reader.start(connect(), handler, release);
    /** Each applied once and in order, and published on once; the group is past all of them. */
    const hasApplied = async (numbers: number[]): Promise<void> => {
      await until(async () => (await reader.applied(key)).length >= numbers.length);
      await until(async () => (await waiting()) === 0);
      expect([await reader.applied(key), await reader.published(key)]).toEqual([numbers, numbers]);
      expect(await reader.parkedFor()).toEqual([]);
    };
    const failing = (n: number) => (m: Message) => {
      if (numberOf(m) === n || (m.data as { number?: number }).number === n) throw new RangeError();
    };

    beforeAll(async () => void (around = await open()), 90_000);
    beforeEach(async () => {
      const database = await emptyDatabase(messagingSql);
      publisher = new Pool({ connectionString: database, max: 2 });
      reader = await SmallService.on(await around.aStream());
      relay = new Relay({ database, broker: connect(), log: () => undefined });
      relay.start();
      key = newId();
    }, 60_000);
    afterEach(async () => {
      await relay.stop();
      await reader.close();
      await publisher.end();
      await Promise.all(brokers.splice(0).map((b) => b.close()));
    }, 60_000);

    it('is applied once and in order when its publisher is upgraded first', async () => {
      const old = await start(before);
      await sendBefore(1);
      await sendAfter(2);
      await sendAfter(3);
      await hasApplied([1, 2, 3]);
      await old.strategy.close();
      await sendAfter(4);
      await start(after);
      await sendAfter(5);
      await hasApplied([1, 2, 3, 4, 5]);
      expect(await reader.versions(key)).toEqual([1, 1, 1, 2, 2]);
    }, 90_000);

    it('is applied once and in order when its publisher is upgraded last', async () => {
      const old = await start(before);
      await sendBefore(1);
      await hasApplied([1]);
      await old.strategy.close();
      await sendBefore(2);
      await start(after);
      await sendBefore(3);
      await sendAfter(4);
      await hasApplied([1, 2, 3, 4]);
      expect(await reader.versions(key)).toEqual([1, 1, 1, 2]);
    }, 90_000);

    it('is neither lost nor applied twice when its reader is upgraded between the two messages', async () => {
      const [newest, copy] = inBoth(reader.stream, key, 1);
      const old = await start(before);
      await write(newest);
      await write(aMessage(reader.stream, newId(), 0)); // for another key, which shows where the old one is
      await until(async () => (await reader.count('applied')) === 1 && (await waiting()) === 0);
      await old.strategy.close();
      await start(after);
      await write(copy);
      await hasApplied([1]);
    }, 90_000);

    it('is not applied twice when its reader is rolled back to the release before', async () => {
      const [newest, copy] = inBoth(reader.stream, key, 1);
      const young = await start(after);
      await write(newest);
      await hasApplied([1]);
      await young.strategy.close();
      await start(before);
      await write(copy);
      await sendAfter(2);
      await hasApplied([1, 2]);
    }, 90_000);

    it('parks for a newer program, with that reason, when no older version is sent', async () => {
      const old = await start(before);
      const [{ alsoSentAs: _, ...alone }] = inBoth(reader.stream, key, 1);
      await write(alone);
      await sendBefore(2);
      await until(async () => (await reader.parkedFor()).length === 2);
      expect(await reader.parkedFor()).toEqual(['needs-newer-program', 'waits behind a parked message of its key']);
      await old.strategy.close();
      const { strategy } = await start(after);
      expect(await strategy.release(key)).toBe(2);
      await hasApplied([1, 2]);
    }, 90_000);

    it.each([
      ['an older program and released by a newer one', before, after],
      ['a newer program and released by an older one', after, before],
    ])(
      'is applied once when it was parked by %s',
      async (_, first, second) => {
        const one = await start(first, failing(1));
        await sendAfter(1);
        await sendAfter(2);
        await until(async () => (await waiting()) === 0 && (await reader.parkedFor()).length >= 2);
        await one.strategy.close();
        const { strategy } = await start(second);
        await strategy.release(key);
        await sendAfter(3);
        await hasApplied([1, 2, 3]);
      },
      90_000,
    );
  });
}
