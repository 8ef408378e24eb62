import type { Device } from './device';

/** No day of movement is longer, and the issuer ends every session before. */
export const keptMs = 24 * 3_600_000;
/** Until then reception, or the flight that comes back, may need the list. */
const afterFlightMs = 12 * 3_600_000;

/** Until when something read now is kept: a day, and not longer than its flight is of interest. */
export const keptUntil = (now: number, flightEndsAt?: number): number =>
  Math.min(now + keptMs, flightEndsAt === undefined ? Infinity : flightEndsAt + afterFlightMs);

/**
 * Forgets what is older than that, whoever it belongs to. A no that was not sent stays: nobody's no ends by a clock. Of
 * anything else that was not sent it stays in sight that it was not.
 */
export async function forgetExpired(device: Device, now: number): Promise<void> {
  await noteClock(device, now);
  for (const table of [device.kept, device.drafts, device.sessions])
    await table.filter((row) => row.until <= now).delete();
  await device.queue
    .filter((row) => row.at + keptMs <= now && row.state !== 'expired' && !(row.no && row.state === 'waiting'))
    .modify((row, ref) => {
      if (row.state === 'sent' || row.noted) delete (ref as { value?: unknown }).value;
      else Object.assign(row, { state: 'expired', sealed: undefined, result: undefined });
    });
}

const clock = 'clock';

/**
 * A clock that was set back makes nothing last longer: what is left of its time counts from the last moment that was noted
 * here. Nothing is lost by it either: clocks of devices are wrong, and are put right.
 */
async function noteClock(device: Device, now: number): Promise<void> {
  const dated = [device.kept, device.drafts, device.sessions];
  await device.transaction('rw', [device.settings, device.queue, ...dated], async () => {
    const before = (await device.settings.get(clock))?.value as number | undefined;
    await device.settings.put({ name: clock, value: now });
    const back = (before ?? now) - now;
    if (back <= 0) return;
    for (const table of dated)
      await table
        .toCollection()
        .modify((row) => void Object.assign(row, { at: row.at - back, until: row.until - back }));
    await device.queue.toCollection().modify((row) => void (row.at -= back));
  });
}

/** Forgets everything of one user. */
export async function forgetUser(device: Device, user: string): Promise<void> {
  await device.transaction('rw', [device.keys, device.queue, device.kept, device.drafts], async () => {
    for (const table of [device.queue, device.kept, device.drafts]) await table.where('user').equals(user).delete();
    await device.keys.delete(user);
  });
}

/** Deletes the store itself once nobody has anything in it: the next visit begins with the small page. */
export async function leaveNothing(device: Device): Promise<void> {
  const left = [device.queue, device.kept, device.drafts, device.sessions].map((table) => table.count());
  if ((await Promise.all(left)).every((rows) => rows === 0)) await device.delete();
}
