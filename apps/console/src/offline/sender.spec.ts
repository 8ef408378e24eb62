import { Problem } from '../api/problem';
import { isNo, type Deed } from './deed';
import { inSendingOrder } from './queue-order';
import type { Item } from './queue';
import { Sender, type Page } from './sender';

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
    goesOut: async (id: string) => of(id).state === 'waiting' && (of(id).left = true),
    tried: async (id: string, left: boolean) => ((of(id).left = left), of(id).tries++),
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
  const held = async (work: () => Promise<unknown>): Promise<unknown> => {
    most = Math.max(most, ++atWork);
    return work().finally(() => atWork--);
  };
  const request = (_: string, { signal, steal }: LockOptions, work: () => Promise<unknown>): Promise<unknown> => {
    if (steal) return (lock.queue = held(work));
    const turn = lock.queue.catch(() => undefined).then(() => (signal!.aborted ? undefined : held(work)));
    lock.queue = turn;
    return new Promise((resolve, reject) => {
      signal!.addEventListener('abort', () => reject(new Error('given up')));
      turn.then(resolve, reject);
    });
  };
  const tab = (page: Partial<Page> = {}) =>
    new Sender(queue, send, 'test', () => undefined, { request } as unknown as LockManager, {
      isSeen: () => true,
      isCut: () => false,
      ...page,
    });
  /** A tab that the system has put to sleep while it was sending. */
  const sleeps = (): void => void (lock.queue = new Promise(() => undefined));
  return { items, queue, sent, tab, sleeps, most: () => most, states: () => items.map((item) => item.state) };
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

  it('is sent by a tab that somebody looks at where another sleeps with the lock', async () => {
    const { sent, tab, sleeps } = given({ a: tick('1') });
    sleeps();
    void tab({ isSeen: () => false }).start();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
    void tab().start();
    await jest.advanceTimersByTimeAsync(30_000);
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(15_000);
    expect(sent).toEqual(['a']);
  });

  it('counts as gone out before its request does, unless the browser is sure that nothing leaves', async () => {
    const { items, tab } = given({ a: tick('1') }, { a: new Problem(0) });
    await tab({ isCut: () => true }).start();
    expect(items[0]).toMatchObject({ tries: 1, left: false });
    await tab().start();
    expect(items[0]).toMatchObject({ tries: 2, left: true });
    await tab({ isCut: () => true }).start();
    expect(items[0]).toMatchObject({ tries: 3, left: true });
  });

  it('is not sent where it was taken back in the last moment', async () => {
    const { sent, tab, queue, items } = given({ a: tick('1') });
    queue.goesOut = async () => ((items[0]!.state = 'unclear'), false);
    await tab().start();
    expect(sent).toEqual([]);
  });
});
