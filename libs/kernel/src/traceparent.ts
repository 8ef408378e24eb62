const shape = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** @returns the 32 hex digits that name the trace of a W3C `traceparent`; undefined for any other shape */
export const traceIdOf = (traceparent: unknown): string | undefined =>
  typeof traceparent === 'string' ? shape.exec(traceparent)?.[1] : undefined;
