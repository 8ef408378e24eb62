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
