/** Injection tokens of this app. */
export const IDENTITY_CONFIG = Symbol('identity config');
export const PROVIDER = Symbol('provider');
