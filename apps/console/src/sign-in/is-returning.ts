/** Whether this tab keeps a session (oidc-client-ts stores it under this name), or comes back from the issuer. */
export const isReturning = (store: Storage, path: string): boolean =>
  path === '/signed-in' || Object.keys(store).some((name) => name.startsWith('oidc.user:'));
