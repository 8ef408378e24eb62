import { Transform } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { mayBeANo } from './limit-rates';
import { problemReply } from './problem-reply';

/** The body is larger than the limit: the request ends here. */
export class BodyTooLarge extends Error {}

/** Passes a body on, and ends it when it grows beyond the limit. */
export function counting(limit: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limit) done(new BodyTooLarge());
      else done(null, chunk);
    },
  });
}

/**
 * Bodies are streamed, never held: a declared length is checked first, a body without one is counted as it passes. What says
 * no is not refused for its size: its beginning is passed on (`passWhole`).
 */
export function countBody(server: FastifyInstance, limit: number): void {
  server.addHook('preParsing', (request, reply, payload, done) => {
    if (mayBeANo(request.method, request.url)) return done(null, payload);
    const declared = request.headers['content-length'];
    if (declared !== undefined && Number(declared) > limit)
      return void problemReply(reply.header('connection', 'close'), 413);
    const chunked = request.headers['transfer-encoding'] !== undefined;
    return done(null, chunked ? payload.pipe(counting(limit)) : payload);
  });
}
