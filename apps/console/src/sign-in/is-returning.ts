import { deviceName } from '../offline/device-name';

/** Whether this browser keeps something of somebody, or comes back from the issuer. */
export const isReturning = async (path: string): Promise<boolean> =>
  path === '/signed-in' || (await indexedDB.databases()).some(({ name }) => name === deviceName);
