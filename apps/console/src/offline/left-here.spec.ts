import 'fake-indexeddb/auto';
import type { Deed } from './deed';
import { Device } from './device';
import { keyOf } from './keys';
import { leftHere } from './left-here';
import { Queue } from './queue';

const no: Deed = { kind: 'no', personId: 'p', channel: 'GATE', reason: 'W-UNSTATED', name: 'Sara Tesfaye' };

describe('what a sign-out would lose', () => {
  it('is what the store has of the user and was not sent, by name', async () => {
    const device = new Device('left here');
    const queue = new Queue(device, 'officer', await keyOf(device, 'officer'));
    await queue.put('1', no);
    await queue.put('2', no);
    await queue.accepted('2', {});
    await new Queue(device, 'lead', await keyOf(device, 'lead')).put('3', no);
    expect(await leftHere(device, 'officer')).toMatchObject([{ id: '1', deed: no }]);
  });

  it('is nothing of who never was here, and makes no key', async () => {
    const device = new Device('nobody here');
    expect(await leftHere(device, 'officer')).toEqual([]);
    expect(await leftHere(device, undefined)).toEqual([]);
    expect(await device.keys.count()).toBe(0);
  });
});
