import { useSyncExternalStore } from 'react';

let over = false;
const listeners = new Set<() => void>();

/** Whether the issuer has ended the session while somebody worked: the page stays, and they sign in over it. */
export const sessionOver = {
  note(now: boolean): void {
    over = now;
    for (const tell of listeners) tell();
  },
  is: (): boolean => over,
};

export const useSessionOver = (): boolean =>
  useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => void listeners.delete(tell);
  }, sessionOver.is);
