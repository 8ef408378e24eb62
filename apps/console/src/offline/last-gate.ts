import { settings } from './settings';

const name = 'gate';
let path: string | undefined;

/** Where this device was last used at a gate: there it opens without a line. */
export const lastGate = {
  load: async (): Promise<void> => void (path = await settings.find<string>(name)),
  find: (): string | undefined => path,
  keep: (now: string | undefined): void => {
    path = now;
    void settings.keep(name, now);
  },
};
