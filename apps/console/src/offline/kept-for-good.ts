import { useSyncExternalStore } from 'react';

type Storage = Pick<StorageManager, 'persisted' | 'persist'>;

let kept: boolean | undefined;
const listeners = new Set<() => void>();

/** Asks the browser not to clear what this device keeps when its disk is full. */
export async function askToKeep(storage: Storage | null = navigator.storage ?? null): Promise<void> {
  kept = Boolean(storage && ((await storage.persisted()) || (await storage.persist())));
  for (const tell of listeners) tell();
}

/** False where the browser has refused: it may clear what waits here. Undefined until it has answered. */
export const isKeptForGood = (): boolean | undefined => kept;

export const useKeptForGood = (): boolean | undefined =>
  useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => void listeners.delete(tell);
  }, isKeptForGood);
