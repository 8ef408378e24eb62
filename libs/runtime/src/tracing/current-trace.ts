import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string | undefined>();

/** Runs work within the trace of a W3C `traceparent`, so that its log lines and what it asks of others name it. */
export const withinTrace = <T>(traceparent: string | undefined, work: () => T): T => current.run(traceparent, work);

/** The `traceparent` of the request or message under way; undefined outside of any. */
export const currentTrace = (): string | undefined => current.getStore();
