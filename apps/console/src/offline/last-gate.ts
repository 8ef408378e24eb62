const name = 'gate';

/** Where this device was last used at a gate: there it opens without a line. */
export const lastGate = {
  find: (): string | null => localStorage.getItem(name),
  keep: (path: string): void => localStorage.setItem(name, path),
  forget: (): void => localStorage.removeItem(name),
};
