import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bodyWithin, whileAwaited } from '@homeward/http';
import { BodyTooLarge } from './body-limit';
import { addressOf, isWithdrawal } from './limit-rates';
import { problemReply } from './problem-reply';
import { endWith, isSheet } from './service-connections';
import { Unfinished } from './unfinished';

type Options = Parameters<FastifyReply['from']>[1];

/** The largest body that is held here; only sheets are larger, and they are streamed on. */
const mostBytes = 2 * 1024 * 1024;
/** Two megabytes at 50 kB/s, with time to spare. */
const mostMs = 60_000;
/** A no is a few words: what has not come by then does not come, and the no goes on without it. */
const withdrawalMs = 5_000;

/**
 * Reads a body before a connection to the service is taken: half a request holds a place here and nothing there.
 * @param pathOf the path as the service will see it
 */
export function passWhole(trustProxy: boolean, pathOf: (request: FastifyRequest) => string) {
  const unfinished = new Unfinished();
  const noes = new Unfinished(); // counted apart: whoever fills the one leaves the other alone

  return async (request: FastifyRequest, reply: FastifyReply, to: string, options: Options): Promise<unknown> => {
    const body = request.body as Readable | undefined;
    if (!body?.pipe) return reply.from(to, options);
    if (isSheet(request.method, pathOf(request))) {
      endWith(body, whileAwaited(reply.raw)); // a service reads on, and keeps rows, for as long as it is connected
      return reply.from(to, options);
    }
    const isNo = isWithdrawal(request.method, request.url);
    const ended = (isNo ? noes : unfinished).begin(addressOf(request, trustProxy));
    if (!ended && !isNo) return problemReply(reply.header('connection', 'close'), 429, 1);
    let tooLarge = false;
    body.once('error', (error) => (tooLarge = error instanceof BodyTooLarge));
    const whole = await bodyWithin(body, mostBytes + 1, !isNo ? mostMs : ended ? withdrawalMs : 0).finally(ended);
    const complete = request.raw.complete;
    if (!complete) void reply.header('connection', 'close');
    if (!isNo && (tooLarge || whole.length > mostBytes)) return problemReply(reply.header('connection', 'close'), 413);
    if (!isNo && !complete) return problemReply(reply, 408);
    const contentType = request.headers['content-type'] ?? 'application/octet-stream';
    return reply.from(to, { ...options, body: whole, contentType });
  };
}
