import { newId } from '@homeward/kernel';
import type { Cut } from '@homeward/lines';
import type { Broker } from '../broker';
import { aMessage, numberOf } from './a-message';
import { SmallService } from './a-small-service';
import { until } from './until';

export interface Surroundings {
  aStream(): Promise<string>;
  /** A broker client, as each process has its own. */
  connect(): Broker;
  /** Takes partitions away from the group's members, where slowness alone does not. */
  losePartitions(): Promise<void>;
}

const oneTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

/** What a consumer guarantees whatever dies around it, on the embedded broker and on Kafka. */
export function consumerGuarantees(name: string, open: () => Promise<Surroundings>): void {
  describe(`a consumer on ${name}`, () => {
    let around: Surroundings;
    let service: SmallService;
    let key: string;
    const brokers: Broker[] = [];

    const held: (() => void)[] = [];

    /** Holds a handler until it is let go. */
    const aHold = () => {
      let letGo = (): void => undefined;
      const open = new Promise<void>((resolve) => (letGo = resolve));
      held.push(letGo);
      return { open, letGo };
    };
    const connect = (): Broker => {
      const broker = around.connect();
      brokers.push(broker);
      return broker;
    };
    const publish = (ofKey: string, numbers: number[]): Promise<void> =>
      brokers[0]!.publish(numbers.map((n) => aMessage(service.stream, ofKey, n)));
    const waiting = async (): Promise<number> =>
      (await brokers[0]!.lag(service.group, [service.stream]))[0]?.messages ?? 0;
    /** Everything published for the key was applied once and in order, published on once, and the group is past it. */
    const isWhole = async (numbers: number[], ofKey = key): Promise<void> => {
      await until(async () => (await service.applied(ofKey)).length >= numbers.length);
      await until(async () => (await waiting()) === 0);
      expect(await service.applied(ofKey)).toEqual(numbers);
      expect(await service.published(ofKey)).toEqual(numbers);
      expect(await service.count('parked_message')).toBe(0);
    };

    beforeAll(async () => void (around = await open()), 90_000);
    beforeEach(async () => {
      connect();
      service = await SmallService.on(await around.aStream());
      key = newId();
    }, 60_000);
    afterEach(async () => {
      for (const letGo of held.splice(0)) letGo();
      await service.close();
      await Promise.all(brokers.splice(0).map((b) => b.close()));
    }, 60_000);

    it.each<Cut>(['before', 'after'])(
      'applies, notes and publishes together or not at all: connection cut %s each statement',
      async (cut) => {
        await service.start(connect());
        let n = 0;
        for (let statement = 1; statement <= 8; statement++) {
          service.line.cutAt(statement, cut);
          await publish(key, [++n, ++n]);
          await until(async () => (await service.applied(key)).length >= n);
          await until(async () => (await waiting()) === 0);
          expect(service.line.disarm() && statement <= 5).toBe(false); // one alone takes five statements, so the cut happened
        }
        await isWhole(oneTo(n));
        expect(await service.count('inbox')).toBe(await service.count('applied'));
      },
      120_000,
    );

    it.each([
      ['one of many in its batch', oneTo(30), []],
      ['alone in its batch', [1], [2, 3, 4, 5]],
    ])(
      'loses and doubles nothing when it loses its partition while a handler is slow: %s',
      async (_, first, behind) => {
        const hold = aHold();
        const slow = { began: false };
        await publish(key, first);
        const one = await service.start(connect(), (m) => {
          if (m.key !== key || numberOf(m) !== first.length) return;
          slow.began = true;
          return hold.open;
        });
        await until(() => slow.began);
        await publish(key, behind);
        expect(await waiting()).toBe(first.length + behind.length); // no position is past unfinished work
        let second = 0;
        await service.start(connect(), (m) => void (m.key === key && second++));
        await around.losePartitions();
        await until(async () => second > 0 || (await service.waitsForAnother()));
        hold.letGo();
        await one.strategy.close();
        await isWhole(oneTo(first.length + behind.length));
      },
      120_000,
    );

    it('keeps every key in order while members come and go in the middle of batches', async () => {
      const keys = Array.from({ length: 8 }, newId);
      let done = 0;
      const slowly = async (): Promise<void> => {
        done++;
        await new Promise((resolve) => setTimeout(resolve, 4));
      };
      for (const n of oneTo(50)) await brokers[0]!.publish(keys.map((k) => aMessage(service.stream, k, n)));
      const one = await service.start(connect(), slowly);
      await until(() => done > 40);
      const two = await service.start(connect(), slowly);
      await until(() => done > 120);
      await one.strategy.close();
      await service.start(connect(), slowly);
      await until(() => done > 240);
      await two.strategy.close();
      for (const k of keys) await isWhole(oneTo(50), k);
    }, 120_000);

    it('waits while its database is away, and parks nothing', async () => {
      await service.start(connect());
      await publish(key, [1]);
      await isWhole([1]);
      service.line.cut();
      await publish(key, [2, 3, 4]);
      await until(() => service.line.refused > 6); // more often than a wrong message is tried
      service.line.mend();
      await isWhole(oneTo(4));
    }, 60_000);

    it('finishes its work when it is asked to stop, and begins nothing more', async () => {
      const hold = aHold();
      let begun = 0;
      await publish(key, oneTo(30));
      const one = await service.start(connect(), (m) => {
        if (m.key !== key) return;
        begun++;
        if (numberOf(m) === 3) return hold.open;
      });
      await until(() => begun === 3);
      const stopped = one.strategy.close();
      hold.letGo();
      await stopped;
      expect([begun, await service.applied(key)]).toEqual([3, [1, 2, 3]]);
      await service.start(connect());
      await isWhole(oneTo(30));
    }, 60_000);

    it('leaves nothing half done when it is killed', async () => {
      const hold = aHold();
      let begun = 0;
      await publish(key, oneTo(5));
      const one = await service.start(connect(), () => {
        begun++;
        return hold.open;
      });
      await until(() => begun > 0);
      await one.kill();
      await around.losePartitions();
      expect(await service.applied(key)).toEqual([]);
      await service.start(connect());
      await isWhole(oneTo(5));
      hold.letGo();
      await one.strategy.close();
      await isWhole(oneTo(5));
    }, 90_000);
  });
}
