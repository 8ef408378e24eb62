import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string | undefined>();

/** Runs work within the trace of a W3C `traceparent`, so that its log lines and requests name it. */
export const withinTrace = <T>(traceparent: string | undefined, work: () => T): T => current.run(traceparent, work);

/** The `traceparent` of the current request or message; undefined outside of any. */
export const currentTrace = (): string | undefined => current.getStore();
