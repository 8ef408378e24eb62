import { useSyncExternalStore } from 'react';

let up = true;
const listeners = new Set<() => void>();

/** Whether the platform answered last. What the browser believes of its network says little about that. */
export const line = {
  isUp: (): boolean => up,
  note(answered: boolean): void {
    if (up === answered) return;
    up = answered;
    for (const tell of listeners) tell();
  },
  watch(tell: () => void): () => void {
    listeners.add(tell);
    return () => void listeners.delete(tell);
  },
};

export const useLine = (): boolean => useSyncExternalStore(line.watch, line.isUp);
