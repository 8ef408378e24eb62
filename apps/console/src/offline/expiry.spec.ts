import 'fake-indexeddb/auto';
import { Device } from './device';
import { forgetExpired, keptMs } from './expiry';
import { newKey, seal } from './seal';

const hourMs = 3_600_000;
const day = 1_000 * keptMs;
let count = 0;
const aDevice = async () => {
  const device = new Device(`expiry ${count++}`);
  await forgetExpired(device, day);
  const sealed = await seal(await newKey(), '', 'Sara');
  await device.kept.put({ name: 'list', user: 'officer', at: day, until: day + keptMs, sealed });
  await device.drafts.put({ name: 'text', user: 'officer', at: day, until: day + keptMs, sealed });
  await device.sessions.put({ name: 'tab user', user: '', at: day, until: day + keptMs, sealed });
  const left = async (): Promise<number> =>
    (await device.kept.count()) + (await device.drafts.count()) + (await device.sessions.count());
  return { device, left };
};

describe('what a device keeps, where its clock is moved', () => {
  it('is forgotten at once where the clock is set to after its time', async () => {
    const { device, left } = await aDevice();
    await forgetExpired(device, day + keptMs - 1);
    expect(await left()).toBe(3);
    await forgetExpired(device, day + keptMs);
    expect(await left()).toBe(0);
  });

  it('does not last longer where the clock is set back, however often', async () => {
    const { device, left } = await aDevice();
    for (let hours = 0, now = day; hours < 23; hours++) {
      await forgetExpired(device, now + hourMs); // an hour passes
      now -= 5 * hourMs; // and the clock is set back
      await forgetExpired(device, now);
    }
    expect(await left()).toBe(3);
    const now = day - 23 * 5 * hourMs;
    await forgetExpired(device, now + hourMs);
    expect(await left()).toBe(0);
  });

  it('is not lost by a clock that is put right', async () => {
    const { device, left } = await aDevice();
    await forgetExpired(device, day - 365 * 24 * hourMs);
    expect(await left()).toBe(3);
    expect((await device.kept.toArray())[0]!.at).toBe(day - 365 * 24 * hourMs);
  });
});
