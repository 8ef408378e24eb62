import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();
const shape = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Runs work within the trace of a W3C `traceparent`; what has another shape could say anything and names no trace. */
export function withinTrace<T>(traceparent: unknown, work: () => T): T {
  const id = typeof traceparent === 'string' ? shape.exec(traceparent)?.[1] : undefined;
  return id ? current.run(id, work) : current.exit(work);
}

/** 32 hex digits, or undefined outside of any request or message. */
export const currentTraceId = (): string | undefined => current.getStore();
