import { useSyncExternalStore } from 'react';
import { emergencyReasons, type EmergencyReason } from '@homeward/access/emergency';
import { queries } from '../api/read';

export { emergencyReasons, type EmergencyReason };

/** Long enough to help, short enough that nobody forgets that it is on. */
const lastsMs = 15 * 60_000;

let reason: EmergencyReason | undefined;
let end: ReturnType<typeof setTimeout> | undefined;
const readers = new Set<() => void>();

const set = (next: EmergencyReason | undefined): void => {
  clearTimeout(end);
  reason = next;
  if (next) end = setTimeout(() => set(undefined), lastsMs);
  for (const reader of readers) reader();
  void queries.resetQueries(); // what was seen in an emergency is not kept beyond it
};

/** From now on, for a quarter of an hour, everything that is read is read for this reason. */
export const beginEmergency = (next: EmergencyReason): void => set(next);
export const endEmergency = (): void => set(undefined);

/** Why reading goes beyond the reader's assignments now. */
export const emergencyNow = (): EmergencyReason | undefined => reason;

export const useEmergency = (): EmergencyReason | undefined =>
  useSyncExternalStore((reader) => {
    readers.add(reader);
    return () => readers.delete(reader);
  }, emergencyNow);
