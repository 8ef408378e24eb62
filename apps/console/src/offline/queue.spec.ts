import 'fake-indexeddb/auto';
import type { Deed, ScanDeed } from './deed';
import { Device } from './device';
import { forgetExpired, forgetUser, keptMs, keptUntil } from './expiry';
import { keyOf } from './keys';
import { Queue } from './queue';
import { inSendingOrder } from './queue-order';

const scan = (code: string, answer: ScanDeed['answer'] = 'go'): Deed => ({
  kind: 'scan',
  flightId: 'f',
  code,
  answer,
  device: 'd',
  name: 'Sara Tesfaye',
});
const no: Deed = { kind: 'no', personId: 'p', channel: 'GATE', reason: 'W-UNSTATED', name: 'Sara Tesfaye' };

let count = 0;
const aQueue = async (user = 'officer') => {
  const device = new Device(`test ${count++}`);
  const clock = { now: 1_000 };
  const queue = new Queue(device, user, await keyOf(device, user), () => clock.now++);
  return { device, clock, queue };
};

describe('the queue of a device', () => {
  it('is sent with every no before anything else, and otherwise as it was done', () => {
    const at = (id: string, when: number, isNo = false) => ({ id, at: when, no: isNo });
    const sent = inSendingOrder([at('c', 3), at('d', 4, true), at('a', 1), at('b', 2, true)]);
    expect(sent.map((one) => one.id)).toEqual(['b', 'd', 'a', 'c']);
  });

  it('takes a no that comes while others are sent as the next', async () => {
    const { queue } = await aQueue();
    await queue.put('1', scan('A'));
    await queue.put('2', scan('B'));
    expect((await queue.next(new Set()))?.id).toBe('1');
    await queue.put('3', scan('C', 'no'));
    expect((await queue.next(new Set()))?.id).toBe('3');
    await queue.accepted('3', {});
    await queue.put('4', no);
    expect((await queue.next(new Set(['1'])))?.id).toBe('4');
  });

  it('is there after everything was loaded anew', async () => {
    const { device, queue } = await aQueue();
    await queue.put('1', no);
    device.close();
    const again = new Device(device.name);
    const [item] = await new Queue(again, 'officer', await keyOf(again, 'officer')).all();
    expect(item).toMatchObject({ id: '1', state: 'waiting', no: true, deed: no });
  });

  it('keeps nothing of a person in the clear, with a key that nothing reads out', async () => {
    const { device, queue } = await aQueue();
    await queue.put('1', no);
    const rows = await device.queue.toArray();
    const text = rows
      .map((row) => JSON.stringify({ ...row, sealed: new TextDecoder().decode(row.sealed!.data) }))
      .join();
    for (const word of ['Sara', 'Tesfaye', 'personId', 'GATE']) expect(text).not.toContain(word);
    const { key } = (await device.keys.get('officer'))!;
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('opens nothing that was put in the place of something else', async () => {
    const { device, queue } = await aQueue();
    await queue.put('1', no);
    const [row] = await device.queue.toArray();
    await device.queue.put({ ...row!, id: '2' });
    expect((await queue.all()).map(({ id, deed }) => [id, deed])).toEqual([
      ['1', no],
      ['2', undefined],
    ]);
  });

  it('never prunes a no that was sent, and of the rest only what is old', async () => {
    const { device, clock, queue } = await aQueue();
    await queue.put('no', no);
    await queue.accepted('no', {});
    const sent = async (from: number): Promise<void> => {
      for (let i = from; i < from + 65; i++) {
        await queue.put(`${i}`, scan('A'));
        await queue.accepted(`${i}`, {});
      }
    };
    await sent(0);
    expect(await device.queue.count()).toBe(66);
    clock.now += 3 * 3_600_000;
    await sent(65);
    expect(await device.queue.count()).toBe(66);
    expect(await device.queue.get('no')).toMatchObject({ state: 'sent' });
  });

  it('goes on with the next where one does not open, and shows that one without what it holds', async () => {
    const { device, queue } = await aQueue();
    await queue.put('1', no);
    const [row] = await device.queue.toArray();
    await device.queue.put({ ...row!, id: '0' });
    expect((await queue.next(new Set()))?.id).toBe('1');
    const all = await queue.all();
    expect(all).toMatchObject([
      { id: '0', state: 'waiting', no: true },
      { id: '1', deed: no },
    ]);
    expect(all[0]!.deed).toBeUndefined();
  });

  it('keeps what was to be corrected where the correction cannot be stored', async () => {
    const { device, queue } = await aQueue();
    await queue.put('1', scan('A', 'no'));
    const encrypt = jest.spyOn(crypto.subtle, 'encrypt').mockRejectedValueOnce(new Error('full'));
    await expect(queue.correct('1', '2', scan('B', 'no'))).rejects.toThrow('full');
    encrypt.mockRestore();
    const put = jest.spyOn(device.queue, 'put').mockImplementationOnce(() => {
      throw new Error('full');
    });
    await expect(queue.correct('1', '2', scan('B', 'no'))).rejects.toThrow('full');
    put.mockRestore();
    expect(await queue.all()).toMatchObject([{ id: '1', state: 'waiting' }]);
  });

  it('keeps a refusal in sight until somebody has noted it', async () => {
    const { queue } = await aQueue();
    await queue.put('1', scan('A'));
    const problem = { status: 409, message: 'Not yet', broken: [], fields: [] };
    await queue.refused('1', problem);
    expect(await queue.all()).toMatchObject([{ state: 'refused', noted: false, problem }]);
    expect(await queue.next(new Set())).toBeUndefined();
    await queue.note('1');
    expect(await queue.all()).toMatchObject([{ noted: true }]);
  });

  it('takes back and corrects what was not sent, and nothing else', async () => {
    const { queue } = await aQueue();
    await queue.put('1', scan('A'));
    expect(await queue.correct('1', '2', scan('B'))).toBe(true);
    expect(await queue.all()).toMatchObject([{ id: '2', at: 1_000, deed: { code: 'B' } }]);
    await queue.accepted('2', {});
    expect(await queue.takeBack('2')).toBe(false);
    expect(await queue.correct('2', '3', scan('C'))).toBe(false);
    expect(await queue.all()).toMatchObject([{ id: '2', state: 'sent' }]);
  });
});

describe('what a device forgets by itself', () => {
  it('is a day old, or of a flight that has been over for half a day', () => {
    expect(keptUntil(0)).toBe(keptMs);
    expect(keptUntil(0, 3_600_000)).toBe(13 * 3_600_000);
    expect(keptUntil(0, 40 * 3_600_000)).toBe(keptMs);
  });

  it('is never a no that was not sent; of another deed it stays in sight that it was not', async () => {
    const { device, queue } = await aQueue();
    await queue.put('1', no);
    await queue.put('2', scan('A'));
    await queue.put('3', scan('B'));
    await queue.accepted('3', {});
    await forgetExpired(device, 1_000 + 2 * keptMs);
    expect(await queue.all()).toMatchObject([
      { id: '1', state: 'waiting', deed: no },
      { id: '2', state: 'expired', deed: undefined },
    ]);
  });

  it('is everything of who signs out, and nothing of a colleague', async () => {
    const { device, queue } = await aQueue();
    const other = new Queue(device, 'lead', await keyOf(device, 'lead'));
    await queue.put('1', no);
    await other.put('2', no);
    await forgetUser(device, 'officer');
    expect(await queue.all()).toEqual([]);
    expect(await device.keys.get('officer')).toBeUndefined();
    expect(await other.all()).toMatchObject([{ id: '2' }]);
  });
});
