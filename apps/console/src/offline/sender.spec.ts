import { Problem } from '../api/problem';
import { isNo, type Deed } from './deed';
import { inSendingOrder } from './queue-order';
import type { Item } from './queue';
import { Sender } from './sender';

const no = (personId: string): Deed => ({ kind: 'no', personId, channel: 'GATE', reason: 'W-UNSTATED' });
const tick = (personId: string): Deed => ({ kind: 'tick', flightId: 'f', personId, offPoint: 'ADD' });

/** The queue as a list, and what the platform answers to each. */
const given = (deeds: Record<string, Deed>, answers: Record<string, Problem> = {}) => {
  const items = Object.entries(deeds).map(([id, deed], at): Item => {
    return { id, user: 'u', at, no: isNo(deed), state: 'waiting', tries: 0, noted: false, deed };
  });
  const of = (id: string): Item => items.find((item) => item.id === id)!;
  const sent: string[] = [];
  const queue = {
    next: async (tried: ReadonlySet<string>) =>
      inSendingOrder(items).find((item) => item.state === 'waiting' && !tried.has(item.id)),
    tried: async (id: string) => of(id).tries++,
    accepted: async (id: string) => void (of(id).state = 'sent'),
    refused: async (id: string) => void (of(id).state = 'refused'),
  };
  const send = async (id: string): Promise<unknown> => {
    sent.push(id);
    if (answers[id]) throw answers[id];
    return {};
  };
  let atWork = 0;
  let most = 0;
  const lock = { queue: Promise.resolve() as Promise<unknown> };
  const request = (_: string, work: () => Promise<unknown>): Promise<unknown> =>
    (lock.queue = lock.queue
      .catch(() => undefined)
      .then(async () => {
        most = Math.max(most, ++atWork);
        return work().finally(() => atWork--);
      }));
  const tab = () => new Sender(queue, send, 'test', () => undefined, { request } as unknown as LockManager);
  return { items, queue, sent, tab, most: () => most, states: () => items.map((item) => item.state) };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('what waits on a device', () => {
  it('is sent with the noes first', async () => {
    const { sent, tab } = given({ a: tick('1'), b: no('2'), c: tick('3'), d: no('4') });
    await tab().start();
    expect(sent).toEqual(['b', 'd', 'a', 'c']);
  });

  it('is sent once, by one tab, where several are open', async () => {
    const { sent, tab, most } = given({ a: tick('1'), b: no('2') });
    await Promise.all([tab().start(), tab().start(), tab().start()]);
    expect(sent).toEqual(['b', 'a']);
    expect(most()).toBe(1);
  });

  it('waits without a line, and is tried again by itself', async () => {
    const answers: Record<string, Problem> = { b: new Problem(0) };
    const { sent, tab, states } = given({ a: tick('1'), b: no('2') }, answers);
    await tab().start();
    expect([sent, states()]).toEqual([['b'], ['waiting', 'waiting']]);
    delete answers['b'];
    await jest.advanceTimersByTimeAsync(3_000);
    expect([sent, states()]).toEqual([
      ['b', 'b', 'a'],
      ['sent', 'sent'],
    ]);
  });

  it('does not wait for a service that is away', async () => {
    const { tab, states } = given({ a: tick('1'), b: no('2') }, { b: new Problem(503) });
    await tab().start();
    expect(states()).toEqual(['sent', 'waiting']);
  });

  it('is kept with its reasons where it is refused, and the others are sent', async () => {
    const { tab, states } = given({ a: tick('1'), b: tick('2'), c: tick('3') }, { b: new Problem(409) });
    await tab().start();
    expect(states()).toEqual(['sent', 'refused', 'sent']);
  });

  it('goes on after an error of the store', async () => {
    const { tab, states, queue } = given({ a: tick('1') });
    const next = queue.next;
    queue.next = () => Promise.reject(new Error('the store does not answer'));
    await tab().start();
    expect(states()).toEqual(['waiting']);
    queue.next = next;
    await jest.advanceTimersByTimeAsync(3_000);
    expect(states()).toEqual(['sent']);
  });

  it('waits for somebody to sign in where the session has ended', async () => {
    const { sent, tab, states } = given({ a: tick('1'), b: tick('2') }, { a: new Problem(401) });
    await tab().start();
    expect([sent, states()]).toEqual([['a'], ['waiting', 'waiting']]);
  });
});
