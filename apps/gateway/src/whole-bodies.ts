import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bodyWithin, whileAwaited } from '@homeward/http';
import { BodyTooLarge } from './body-limit';
import { addressOf, isWithdrawal, mayBeANo } from './limit-rates';
import { problemReply } from './problem-reply';
import { endWith, isSheet } from './service-connections';
import { UnderWay } from './under-way';

type Options = Parameters<FastifyReply['from']>[1];

/**
 * How many requests may wait for their bodies: far more than an office sends at once, and far less than it takes to use up a
 * machine.
 */
const halfSent = { each: 64, total: 1_024 };

/** The largest body that is held here; only sheets are larger, and they are streamed on. */
const mostBytes = 2 * 1024 * 1024;
/** Two megabytes at 50 kB/s, with time to spare. */
const mostMs = 60_000;
/** A no is a few words: what has not come by then does not come, and the no goes on without it, and without more bytes. */
const [noMs, noBytes] = [5_000, 64 * 1024];
/** The same while too many others have sent half a scan: in one scan the no is in the body, so a moment remains for it. */
const crowdedScanMs = 1_000;

/**
 * Reads a body before a connection to the service is taken: half a request holds a place here and nothing there.
 * @param pathOf the path as the service will see it
 */
export function passWhole(trustProxy: boolean, pathOf: (request: FastifyRequest) => string) {
  const unfinished = new UnderWay(halfSent);
  // Counted apart: whoever fills the one leaves the others alone.
  const [noes, scans] = [new UnderWay(halfSent), new UnderWay(halfSent)];

  return async (request: FastifyRequest, reply: FastifyReply, to: string, options: Options): Promise<unknown> => {
    const body = request.body as Readable | undefined;
    if (!body?.pipe) return reply.from(to, options);
    if (isSheet(request.method, pathOf(request))) {
      endWith(body, whileAwaited(reply.raw)); // a service reads on, and keeps rows, for as long as it is connected
      return reply.from(to, options);
    }
    const isNo = mayBeANo(request.method, request.url);
    const isCertain = isWithdrawal(request.method, request.url);
    const counted = isCertain ? noes : isNo ? scans : unfinished;
    const ended = counted.begin(addressOf(request, trustProxy));
    if (!ended && !isNo) return problemReply(reply.header('connection', 'close'), 429, 1);
    let tooLarge = false;
    body.once('error', (error) => (tooLarge = error instanceof BodyTooLarge));
    const [bytes, ms] = isNo ? [noBytes, ended ? noMs : isCertain ? 0 : crowdedScanMs] : [mostBytes + 1, mostMs];
    const whole = await bodyWithin(body, bytes, ms).finally(ended);
    const complete = request.raw.complete;
    // Whoever is still sending more than enough would lose the answer with the connection: the rest is read and dropped.
    if (!complete && !(isNo && whole.length === noBytes)) void reply.header('connection', 'close');
    if (!isNo && (tooLarge || whole.length > mostBytes)) return problemReply(reply.header('connection', 'close'), 413);
    if (!isNo && !complete) return problemReply(reply, 408);
    const contentType = request.headers['content-type'] ?? 'application/octet-stream';
    return reply.from(to, { ...options, body: whole, contentType });
  };
}
