import type { FastifyReply } from 'fastify';

/** One event as readers get it (https://html.spec.whatwg.org/multipage/server-sent-events.html). @param data without line breaks */
export const eventOf = (type: string, data: string, id?: bigint): Buffer =>
  Buffer.from(`event: ${type}\n${id === undefined ? '' : `id: ${id}\n`}data: ${data}\n\n`);

/** Where the events of one reader go. */
export interface EventStream {
  /** Written once for all who read it, and sent as it is. */
  write(event: Buffer): void;
  /** Whether what was sent waits to be read. */
  isBehind(): boolean;
  /** Nothing comes after it. */
  end(): void;
}

/** The answer to a request as a stream of events. It begins with the first of them: until then a refusal can still be sent. */
export function eventsOn(reply: FastifyReply): EventStream {
  const { raw } = reply;
  const begin = (): void => {
    reply.hijack();
    raw.socket?.setNoDelay(true);
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream',
      'cache-control': 'private, no-store, no-transform',
      'x-accel-buffering': 'no',
    });
  };
  return {
    write: (event) => {
      if (!raw.headersSent) begin();
      raw.write(event);
    },
    // What the system's buffer holds is on its way; this is what does not fit into it any more.
    isBehind: () => raw.writableNeedDrain,
    end: () => {
      if (!raw.headersSent) begin();
      raw.end();
    },
  };
}
