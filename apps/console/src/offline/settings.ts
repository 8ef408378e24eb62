import { device } from './device';

/** What this browser has to know before anybody is signed in, and says nothing about people. It outlives a killed browser. */
export const settings = {
  find: async <T>(name: string): Promise<T | undefined> => (await device().settings.get(name))?.value as T | undefined,
  keep: (name: string, value: unknown): Promise<unknown> => device().settings.put({ name, value }),
};
