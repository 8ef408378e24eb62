import { newId } from '../api/new-id';
import type { Device } from './device';
import { newKey } from './seal';

/** The key of one user on this device: made at the first need, gone with the sign-out. */
export async function keyOf(device: Device, user: string): Promise<CryptoKey> {
  const kept = await device.keys.get(user);
  if (kept) return kept.key;
  const key = await newKey();
  return device.transaction('rw', device.keys, async () => {
    const before = await device.keys.get(user); // another tab was faster
    if (before) return before.key;
    await device.keys.add({ user, key });
    return key;
  });
}

/** Under which the platform knows what this browser keeps for a user. It is made with the key, and ends with it. */
export function idOf(device: Device, user: string): Promise<string | undefined> {
  return device.transaction('rw', device.keys, async () => {
    const kept = await device.keys.get(user);
    if (!kept || kept.id) return kept?.id;
    const id = newId();
    await device.keys.update(user, { id });
    return id;
  });
}
