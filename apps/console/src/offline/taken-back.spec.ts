import 'fake-indexeddb/auto';
import type { Deed } from './deed';
import { Device } from './device';
import { keyOf } from './keys';
import { Queue } from './queue';

const go = (code: string): Deed => ({ kind: 'scan', flightId: 'f', code, answer: 'go', device: 'd' });
const refusal = { status: 409, message: '', broken: [], fields: [] };

let count = 0;
const aQueue = async () => {
  const device = new Device(`taken back ${count++}`);
  const clock = { now: 1_000 };
  return { clock, queue: new Queue(device, 'officer', await keyOf(device, 'officer'), () => clock.now) };
};

describe('what is taken back', () => {
  it('is gone where nobody but this device knew of it', async () => {
    const { queue } = await aQueue();
    await queue.put('1', go('A'));
    expect(await queue.takeBack('1')).toBe(true);
    expect(await queue.all()).toEqual([]);
  });

  it('is not sent again, and is said to be unclear, once it has gone out', async () => {
    const { queue } = await aQueue();
    await queue.put('1', go('A'));
    await queue.goesOut('1');
    expect(await queue.takeBack('1')).toBe(false);
    expect(await queue.all()).toMatchObject([{ state: 'unclear', noted: false }]);
    expect(await queue.next(new Set())).toBeUndefined();
    expect(await queue.goesOut('1')).toBe(false);
  });

  it('is gone where it has certainly not left', async () => {
    const { queue } = await aQueue();
    await queue.put('1', go('A'));
    await queue.goesOut('1');
    await queue.tried('1', false);
    expect(await queue.takeBack('1')).toBe(true);
  });

  it('is said to have arrived where its answer comes after all, and is gone where it was refused', async () => {
    const { queue } = await aQueue();
    for (const id of ['1', '2']) {
      await queue.put(id, go('A'));
      await queue.goesOut(id);
      await queue.takeBack(id);
    }
    await queue.accepted('1', { boarded: true });
    await queue.refused('2', refusal);
    expect(await queue.all()).toMatchObject([{ id: '1', state: 'unclear', noted: false, answer: { boarded: true } }]);
  });

  it('stays in sight beside its correction where it has gone out', async () => {
    const { queue } = await aQueue();
    await queue.put('1', go('A'));
    await queue.goesOut('1');
    await queue.correct('1', '2', go('B'));
    expect(await queue.all()).toMatchObject([
      { id: '1', state: 'unclear' },
      { id: '2', state: 'waiting' },
    ]);
  });
});

describe('a yes against the word of this device', () => {
  it('is sent by its own page alone, and by nobody once that is gone', async () => {
    const { queue, clock } = await aQueue();
    await queue.put('1', go('A'), { page: 'first' });
    expect((await queue.next(new Set(), 'first'))?.id).toBe('1');
    expect(await queue.next(new Set(), 'second')).toBeUndefined();
    await queue.giveUpOf('second');
    expect(await queue.all()).toHaveLength(1);
    clock.now += 31_000;
    await queue.giveUpOf('first');
    expect(await queue.all()).toHaveLength(1);
    await queue.giveUpOf('second');
    expect(await queue.all()).toEqual([]);
  });

  it('stays in sight where it may have arrived', async () => {
    const { queue, clock } = await aQueue();
    await queue.put('1', go('A'), { page: 'first' });
    await queue.goesOut('1');
    clock.now += 31_000;
    await queue.giveUpOf('second');
    expect(await queue.all()).toMatchObject([{ state: 'unclear', noted: false }]);
  });
});
