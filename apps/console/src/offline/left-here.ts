import type { Device } from './device';
import { Queue, wouldBeLost, type Item } from './queue';

/** What a sign-out would lose of this user, asked of the store itself: a page that was opened late may not have it. */
export async function leftHere(device: Device, user: string | undefined): Promise<Item[]> {
  const kept = user === undefined ? undefined : await device.keys.get(user);
  if (!kept) return [];
  return (await new Queue(device, kept.user, kept.key).all()).filter(wouldBeLost);
}
