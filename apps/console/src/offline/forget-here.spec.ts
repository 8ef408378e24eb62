import 'fake-indexeddb/auto';
import type { Deed } from './deed';
import { Device } from './device';
import { forgetUser } from './expiry';
import { forgetHere } from './forget-here';
import { idOf, keyOf } from './keys';
import { Queue } from './queue';
import { newKey, seal } from './seal';

const no: Deed = { kind: 'no', personId: 'p', channel: 'GATE', reason: 'W-UNSTATED' };
let count = 0;
const aDevice = async () => {
  const device = new Device(`forgotten ${count++}`);
  const queue = new Queue(device, 'officer', await keyOf(device, 'officer'));
  await queue.put('1', no);
  const sealed = await seal(await newKey(), '', 'Sara');
  const row = { user: 'officer', at: 0, until: Infinity, sealed };
  await device.kept.put({ ...row, name: '["passengers","f"]' });
  await device.drafts.put({ ...row, name: 'x' });
  const did: string[] = [];
  const platform = {
    send: async () => void did.push(`send, lists ${await device.kept.count()}, drafts ${await device.drafts.count()}`),
    tell: async (noes: number) => void did.push(`tell ${noes}`),
    signOut: async () => (did.push('sign out'), forgetUser(device, 'officer')),
  };
  return { device, queue, did, platform };
};

describe('a device that is told to forget', () => {
  it('forgets the lists at once, sends what waits, and then forgets the rest and the key', async () => {
    const { device, queue, did, platform } = await aDevice();
    const send = async (): Promise<void> => (await platform.send(), queue.accepted('1', {}));
    await forgetHere(device, 'officer', { ...platform, send });
    expect(did).toEqual(['send, lists 0, drafts 0', 'tell 0', 'sign out']);
    expect([await device.queue.count(), await device.keys.count()]).toEqual([0, 0]);
  });

  it('says how many noes it could not send', async () => {
    const { device, did, platform } = await aDevice();
    await forgetHere(device, 'officer', { ...platform, send: () => Promise.reject(new Error('away')) });
    expect(did).toEqual(['tell 1', 'sign out']);
  });

  it('is another device for whoever signs in on it again', async () => {
    const { device } = await aDevice();
    const before = await idOf(device, 'officer');
    expect(await idOf(device, 'officer')).toBe(before);
    await forgetUser(device, 'officer');
    expect(await idOf(device, 'officer')).toBeUndefined();
    await keyOf(device, 'officer');
    expect(await idOf(device, 'officer')).not.toBe(before);
  });
});
