import { generateKeyPairSync } from 'node:crypto';
import { newId } from '@homeward/kernel';
import { signed } from '../authentic/signature';
import type { Broker } from '../broker';
import type { Message } from '../message';
import { aMessage } from './a-message';
import { SmallService } from './a-small-service';
import type { Surroundings } from './guarantees.suite';
import { until } from './until';

const { privateKey: anothersKey } = generateKeyPairSync('ed25519');

/** What whoever has the broker, but not the service's key, makes of one of its messages. */
const forgeries: [string, (genuine: Message) => Message][] = [
  ['signed by another service as this one', (m) => signed({ ...m, id: newId() }, anothersKey)],
  ['signed by another service as itself', (m) => signed({ ...m, id: newId(), source: 'another' })],
  ['with another payload', (m) => ({ ...m, id: newId(), data: { n: 9 } })],
  ['about somebody else', (m) => ({ ...m, id: newId(), key: newId() })],
  ['sent again with a new id', (m) => ({ ...m, id: newId() })],
  ['made a copy of another', (m) => ({ ...m, id: newId(), copyOf: newId() })],
  ['with another number', (m) => ({ ...m, id: newId(), sequence: '9:9:9' })],
  ['with a number that is none', (m) => signed({ ...m, id: newId(), sequence: 'x' })],
  ['without a signature', ({ signature: _, ...m }) => ({ ...m, id: newId() })],
];

/** Only what its service has written is applied, whoever else writes into the log; on the embedded broker and on Kafka. */
export function onlyGenuine(name: string, open: () => Promise<Omit<Surroundings, 'losePartitions'>>): void {
  describe(`a message on ${name} that is not its service\u2019s`, () => {
    let around: Omit<Surroundings, 'losePartitions'>;
    let service: SmallService;
    let broker: Broker;
    let key: string;
    const brokers: Broker[] = [];
    const connect = (): Broker => {
      const one = around.connect();
      brokers.push(one);
      return one;
    };
    const numbered = (n: number, sequence: string): Message =>
      signed({ ...aMessage(service.stream, key, n), sequence });
    const waiting = async (): Promise<number> => (await broker.lag(service.group, [service.stream]))[0]?.messages ?? 0;
    const hasReadAll = () => until(async () => (await waiting()) === 0);

    beforeAll(async () => void (around = await open()), 90_000);
    beforeEach(async () => {
      broker = connect();
      service = await SmallService.on(await around.aStream());
      key = newId();
    }, 60_000);
    afterEach(async () => {
      await service.close();
      await Promise.all(brokers.splice(0).map((b) => b.close()));
    }, 60_000);

    it('is set aside, and holds up nothing, whatever of it is forged', async () => {
      const { strategy } = await service.start(broker);
      const all = forgeries.map(([what, forge]) => {
        const genuine = aMessage(service.stream, newId(), 1);
        return { what, genuine, forged: forge(genuine), next: aMessage(service.stream, genuine.key, 2) };
      });
      await broker.publish(all.flatMap(({ genuine, forged, next }) => [genuine, forged, next]));
      await until(async () => (await service.count('applied')) >= 2 * all.length);
      await hasReadAll();
      for (const { what, genuine, forged } of all) {
        expect([what, await service.applied(genuine.key)]).toEqual([what, [1, 2]]);
        await expect(strategy.release(`not-authentic:${forged.key}`)).rejects.toThrow();
      }
      expect(await service.count('applied')).toBe(2 * all.length);
      expect(await service.parkedFor()).toEqual(all.map(() => 'not-authentic'));
    }, 60_000);

    it('is set aside when it comes again after later ones, and the next one is applied', async () => {
      const { strategy } = await service.start(broker);
      await broker.publish([numbered(2, '900:1:2000'), numbered(1, '899:7:1000'), numbered(3, '900:2:2000')]);
      await until(async () => (await service.applied(key)).length === 2);
      await broker.publish([numbered(4, '900:2:2000'), numbered(5, '901:1:1000')]);
      await until(async () => (await service.applied(key)).length === 3);
      await hasReadAll();
      expect(await service.applied(key)).toEqual([2, 3, 5]);
      expect(await service.parkedFor()).toEqual(['out-of-sequence', 'out-of-sequence']);
      await expect(strategy.release(`out-of-sequence:${key}`)).rejects.toThrow();
      expect(await service.count('parked_message')).toBe(2);
      expect(await service.applied(key)).toEqual([2, 3, 5]);
    }, 60_000);

    it('is not taken for an old one when its service was restored and counts from further back', async () => {
      await service.start(broker);
      await broker.publish([numbered(1, '900:1:1000'), numbered(2, '5:1:2000'), numbered(3, '5:2:2000')]);
      await broker.publish([numbered(4, '4:1:1500')]);
      await until(async () => (await service.parkedFor()).length === 1);
      expect(await service.applied(key)).toEqual([1, 2, 3]);
      expect(await service.parkedFor()).toEqual(['out-of-sequence']);
    }, 60_000);

    it('is believed without a signature only if it was there before signatures were asked for', async () => {
      const unsigned = (n: number): Message => ({ ...aMessage(service.stream, key, n), signature: undefined });
      await broker.publish([unsigned(1), unsigned(2)]);
      const { strategy } = await service.start(broker);
      await until(async () => (await service.applied(key)).length === 2);
      await hasReadAll();
      await strategy.close();
      await broker.publish([unsigned(3)]); // while nobody reads, and it asks again where the log ends
      await service.start(connect());
      await broker.publish([aMessage(service.stream, key, 4)]);
      await until(async () => (await service.applied(key)).length === 3);
      expect(await service.applied(key)).toEqual([1, 2, 4]);
      expect(await service.parkedFor()).toEqual(['not-authentic']);
    }, 90_000);
  });
}
