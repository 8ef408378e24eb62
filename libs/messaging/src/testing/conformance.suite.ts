import { newId } from '@homeward/kernel';
import type { Broker, Subscription } from '../broker';
import type { Message, Received } from '../message';

const aMessage = (stream: string, key: string, n: number): Message => ({
  id: newId(),
  type: 'test.happened.v1',
  stream,
  key,
  time: '2026-12-01T08:00:00.000Z',
  source: 'test',
  correlationId: newId(),
  data: { n },
});

const numbers = (messages: Received[], key: string): number[] =>
  messages.filter((m) => m.key === key).map((m) => ((m as Message).data as { n: number }).n);

const eventually = async (check: () => Promise<void>, withinMs: number): Promise<void> => {
  for (const end = performance.now() + withinMs; ;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
};

const until = async (check: () => boolean, withinMs = 20_000): Promise<void> => {
  for (const end = performance.now() + withinMs; !check();) {
    if (performance.now() > end) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** What every broker must do; the embedded one and Kafka pass the same tests. */
export function brokerConformance(name: string, open: () => Promise<{ broker: Broker; stream: string }>): void {
  describe(`${name} as a broker`, () => {
    let broker: Broker;
    let stream: string;
    let group: string;
    const subscriptions: Subscription[] = [];

    beforeAll(async () => ({ broker, stream } = await open()), 90_000);
    beforeEach(() => (group = `group-${newId()}`));
    afterEach(async () => {
      await Promise.all(subscriptions.splice(0).map((s) => s.stop()));
    }, 30_000);
    afterAll(() => broker?.close());

    const listen = async (onBatch: (batch: Received[]) => Promise<void>, concerned = true): Promise<Subscription> => {
      const onFatal = (error: Error): void => {
        throw error;
      };
      const subscription = await broker.subscribe({
        group,
        streams: [stream],
        onFatal,
        onBatch: (batch) => onBatch(batch).then(() => concerned),
      });
      subscriptions.push(subscription);
      return subscription;
    };

    it('keeps the order of each key', async () => {
      const [a, b] = [newId(), newId()];
      const seen: Received[] = [];
      await broker.publish(Array.from({ length: 60 }, (_, n) => aMessage(stream, n % 2 ? a : b, n)));
      await listen(async (batch) => void seen.push(...batch));
      await until(() => numbers(seen, a).length + numbers(seen, b).length === 60);
      expect(numbers(seen, a)).toEqual(Array.from({ length: 30 }, (_, n) => 2 * n + 1));
      expect(numbers(seen, b)).toEqual(Array.from({ length: 30 }, (_, n) => 2 * n));
    }, 60_000);

    it('delivers again what was not finished', async () => {
      const key = newId();
      await broker.publish([aMessage(stream, key, 1)]);
      let tries = 0;
      await listen(async (batch) => {
        if (batch.some((m) => m.key === key) && ++tries === 1)
          throw Object.assign(new Error('away'), { code: 'ECONNRESET' });
      });
      await until(() => tries >= 2, 40_000);
    }, 60_000);

    it('continues where its group was, and repeats nothing that was finished', async () => {
      const key = newId();
      const first: Received[] = [];
      const one = await listen(async (batch) => void first.push(...batch));
      await broker.publish([aMessage(stream, key, 1)]);
      await until(() => numbers(first, key).length === 1);
      subscriptions.splice(0);
      await one.stop();
      await broker.publish([aMessage(stream, key, 2)]);
      const second: Received[] = [];
      await listen(async (batch) => void second.push(...batch));
      await until(() => numbers(second, key).includes(2));
      expect(numbers(second, key)).toEqual([2]);
    }, 60_000);

    it('shares the work of a group without doing any of it twice', async () => {
      const keys = Array.from({ length: 12 }, newId);
      const seen: Received[] = [];
      for (let i = 0; i < 2; i++) await listen(async (batch) => void seen.push(...batch));
      await broker.publish(keys.flatMap((key) => [0, 1, 2].map((n) => aMessage(stream, key, n))));
      await until(() => keys.every((key) => new Set(numbers(seen, key)).size === 3), 40_000);
      for (const key of keys) expect(numbers(seen, key)).toEqual([0, 1, 2]);
    }, 60_000);

    it('knows how far a group is behind', async () => {
      const waiting = async (): Promise<number> => (await broker.lag(group, [stream]))[0]!.messages;
      let open = false;
      const pass = async (): Promise<void> => {
        if (!open) throw Object.assign(new Error('away'), { code: 'ECONNRESET' });
      };
      const caughtUp = await listen(async () => undefined);
      await broker.publish([aMessage(stream, newId(), 1)]);
      await eventually(async () => expect(await waiting()).toBe(0), 40_000);
      await caughtUp.stop();
      subscriptions.splice(0);
      await broker.publish([1, 2, 3].map((n) => aMessage(stream, newId(), n)));
      expect(await waiting()).toBe(3);
      await listen(pass);
      expect(await waiting()).toBe(3);
      open = true;
      await eventually(async () => expect(await waiting()).toBe(0), 40_000);
    }, 120_000);

    it('does not count messages that do not concern a group as lag', async () => {
      const waiting = async (): Promise<number> => (await broker.lag(group, [stream]))[0]!.messages;
      const seen: Received[] = [];
      await listen(async (batch) => void seen.push(...batch), false);
      const key = newId();
      await broker.publish([1, 2, 3].map((n) => aMessage(stream, key, n)));
      await eventually(async () => expect(await waiting()).toBe(0), 40_000);
      expect(numbers(seen, key)).toEqual([1, 2, 3]);
    }, 60_000);

    it('delivers a message published in the middle of a batch soon', async () => {
      const key = newId();
      const seen: Received[] = [];
      await listen(async (batch) => void seen.push(...batch));
      await broker.publish([aMessage(stream, key, 1)]);
      await until(() => numbers(seen, key).length === 1);
      await broker.publish([aMessage(stream, key, 2)]);
      await until(() => numbers(seen, key).length === 2);
      expect(numbers(seen, key)).toEqual([1, 2]);
    }, 60_000);
  });
}
