import { liveQuery } from 'dexie';
import { useSyncExternalStore } from 'react';

/** A list in the store of this device, for screens: as it is now, whichever tab changes it. */
export function liveList<T>() {
  let now: T[] = [];
  const listeners = new Set<() => void>();
  const show = (rows: T[]): void => {
    now = rows;
    for (const tell of listeners) tell();
  };
  const watch = (tell: () => void): (() => void) => {
    listeners.add(tell);
    return () => void listeners.delete(tell);
  };
  return {
    follow: async (read: () => Promise<T[]>): Promise<void> => {
      show(await read());
      liveQuery(read).subscribe(show);
    },
    use: (): T[] => useSyncExternalStore(watch, () => now),
  };
}
