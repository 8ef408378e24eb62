import { Inject } from '@nestjs/common';

/** Injection tokens of what every service is given. */
export const CLOCK = Symbol('clock');
export const DATABASE = Symbol('database');
export const VAULT = Symbol('vault');
/** Where the keys of persons come from, in the service that keeps them itself. */
export const KEY_SOURCE = Symbol('key source');
export const CONFIG = Symbol('config');
export const LOG = Symbol('log');
/** Where reads are written down; missing in a service that stores nothing. */
export const READS = Symbol('reads');
export const SERVICES = Symbol('services');

export const InjectClock = (): ReturnType<typeof Inject> => Inject(CLOCK);
export const InjectDatabase = (): ReturnType<typeof Inject> => Inject(DATABASE);
export const InjectVault = (): ReturnType<typeof Inject> => Inject(VAULT);
export const InjectServices = (): ReturnType<typeof Inject> => Inject(SERVICES);
