/** Says that this browser keeps a session; what it is, is sealed. */
export const keptSession = 'session';

/** Whether this browser keeps a session, or comes back from the issuer. */
export const isReturning = (store: Pick<Storage, 'getItem'>, path: string): boolean =>
  path === '/signed-in' || store.getItem(keptSession) !== null;
