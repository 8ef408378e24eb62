import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from './gateway-config';
import { addressOf, callerOf } from './limit-rates';
import { problemReply } from './problem-reply';
import { UnderWay } from './under-way';

/** What one gateway carries: each takes memory here and in the service for as long as it is open (docs/operations/sizing.md). */
const most = 8_192;
const retryAfterSeconds = 30;

/** A feed stays open for hours: whoever opened them by the hundred would take the memory from everybody. */
export function limitFeeds(server: FastifyInstance, { limits, trustProxy }: GatewayConfig): void {
  if (limits.feeds === 0) return;
  const open = new UnderWay({ each: limits.feeds, total: most });
  server.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET' || !request.headers.accept?.includes('text/event-stream')) return undefined;
    const over = open.begin(callerOf(request, addressOf(request, trustProxy)));
    if (!over) return problemReply(reply, 429, retryAfterSeconds);
    reply.raw.once('close', over);
    return undefined;
  });
}
