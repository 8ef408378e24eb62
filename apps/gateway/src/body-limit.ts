import { Transform } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { problemReply } from './problem-reply';

/** More than is taken: the request ends here. */
export class BodyTooLarge extends Error {}

/** Passes a body through and breaks off when it grows beyond the limit. */
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

/** A body is streamed on, never held: its declared length is looked at first, and one without is counted on its way. */
export function countBody(server: FastifyInstance, limit: number): void {
  server.addHook('preParsing', (request, reply, payload, done) => {
    const declared = request.headers['content-length'];
    if (declared !== undefined && Number(declared) > limit)
      return void problemReply(reply.header('connection', 'close'), 413);
    const chunked = request.headers['transfer-encoding'] !== undefined;
    done(null, chunked ? payload.pipe(counting(limit)) : payload);
  });
}
