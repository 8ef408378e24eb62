import 'fake-indexeddb/auto';
import type { Deed, ScanDeed } from './deed';
import { Device } from './device';
import { keyOf } from './keys';
import { heldByOthers, ofOthers } from './others';
import { Queue } from './queue';

const no: Deed = { kind: 'no', personId: 'p', channel: 'GATE', reason: 'W-UNSTATED', name: 'Sara Tesfaye' };
const scan = (flightId: string, answer: ScanDeed['answer']): Deed => ({
  kind: 'scan',
  flightId,
  code: 'A',
  answer,
  device: 'd',
});

let count = 0;
const aDevice = async () => {
  const device = new Device(`others ${count++}`);
  const of = async (user: string): Promise<Queue> => new Queue(device, user, await keyOf(device, user));
  return { device, officer: await of('officer'), lead: await of('lead') };
};

describe('what another user left on this device', () => {
  it('holds the doors with every no, and with scans of that flight', async () => {
    const { device, officer } = await aDevice();
    await officer.put('1', no);
    await officer.put('2', scan('f', 'no'));
    await officer.put('3', scan('f', 'go'));
    await officer.put('4', scan('g', 'go'));
    expect(heldByOthers(await ofOthers(device, 'lead'), 'f')).toEqual({ noes: 2, scans: 1 });
    expect(heldByOthers(await ofOthers(device, 'lead'), 'g')).toEqual({ noes: 2, scans: 1 });
    expect(heldByOthers(await ofOthers(device, 'officer'), 'f')).toEqual({ noes: 0, scans: 0 });
  });

  it('holds them until it was sent, and a refused no until its user has seen it', async () => {
    const { device, officer } = await aDevice();
    await officer.put('1', no);
    await officer.put('2', scan('f', 'go'));
    await officer.accepted('2', {});
    await officer.refused('1', { status: 409, message: '', broken: [], fields: [] });
    expect(heldByOthers(await ofOthers(device, 'lead'), 'f')).toEqual({ noes: 1, scans: 0 });
    await officer.note('1');
    expect(heldByOthers(await ofOthers(device, 'lead'), 'f')).toEqual({ noes: 0, scans: 0 });
  });

  it('is counted also where it was stored before its kind was written beside it', async () => {
    const { device, officer } = await aDevice();
    await officer.put('1', no);
    await device.queue.toCollection().modify((row) => {
      delete row.kind;
      delete row.flight;
    });
    expect(heldByOthers(await ofOthers(device, 'lead'), 'f').noes).toBe(1);
  });

  it('says nothing about whom', async () => {
    const { device, officer } = await aDevice();
    await officer.put('1', no);
    const [row] = await device.queue.toArray();
    expect(Object.keys(row!).sort()).toEqual(
      'at,id,kind,left,no,noted,sealed,state,tries,user'.split(',').filter((k) => k !== 'left'),
    );
  });
});
