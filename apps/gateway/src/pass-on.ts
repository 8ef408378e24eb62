import proxy, { type FastifyHttpProxyOptions } from '@fastify/http-proxy';
import type { FastifyError, FastifyInstance, FastifyReply, RouteShorthandOptions } from 'fastify';
import { BodyTooLarge } from './body-limit';
import { compressAnswers } from './compress-answers';
import { headersOfANo, readableType } from './headers-of-a-no';
import { addressOf, isWithdrawal, mayBeANo } from './limit-rates';
import { proxiedServices, type GatewayConfig } from './gateway-config';
import { problemReply, serverErrorReply } from './problem-reply';
import { ServiceConnections } from './service-connections';
import { passWhole } from './whole-bodies';

/**
 * Paths that are not passed on: to the internal endpoints that every service has, and those that would be another path
 * after the service has resolved its `.` and `..`.
 */
export function isInside(pathInService: string): boolean {
  try {
    const parts = decodeURIComponent(pathInService.split('?', 1)[0]!).split(/[/\\]/).filter(Boolean);
    return /^(metrics|health)$/i.test(parts[0] ?? '') || parts.includes('.') || parts.includes('..');
  } catch {
    return true; // a path that cannot be decoded is not passed on
  }
}

const away = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_DESTROYED',
]);
const slow = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** The status for a request that could not be passed on. 503: nothing happened for certain; 502 and 504: unknown. */
export function statusOf(error: { code?: string; cause?: unknown }): 413 | 502 | 503 | 504 {
  const cause = (error.cause ?? error) as { code?: string };
  if (cause instanceof BodyTooLarge) return 413;
  if (cause.code !== undefined && away.has(cause.code)) return 503;
  return cause.code !== undefined && slow.has(cause.code) ? 504 : 502;
}

const failed = (reply: FastifyReply, error: Error): void => {
  const status = statusOf(error);
  // The unread rest of a body would block the next request on this connection.
  if (!reply.request.raw.complete) void reply.header('connection', 'close');
  problemReply(reply, status, status === 503 ? 1 : undefined);
};

/** Passes `/api/<service>/…` and `/oidc/…` on, streams both ways, and answers for a service that does not. */
export async function passOn(
  server: FastifyInstance,
  config: GatewayConfig,
  services: Record<string, string>,
): Promise<void> {
  const { publicUrl, trustProxy } = config;
  const connections = new ServiceConnections();
  server.addHook('onClose', () => connections.destroy());
  // A content type that cannot be read is refused before anything is passed on; a no is not.
  server.addHook('onRequest', (request, _reply, done) => {
    const { headers, method, url } = request;
    const type = headers['content-type'];
    if (type !== undefined && isWithdrawal(method, url)) headers['content-type'] = 'application/json';
    else if (mayBeANo(method, url)) headers['content-type'] = readableType(type);
    // It may name headers that are not passed on, `Authorization` among them.
    if (mayBeANo(method, url)) delete headers.connection;
    done();
  });
  const common: Omit<FastifyHttpProxyOptions, 'upstream'> = {
    undici: connections as never, // what the library needs of an agent: `request`
    replyOptions: {
      retryDelay: () => null, // the library would ask again by itself after a 503
      onError: (reply, { error }) => failed(reply as unknown as FastifyReply, error),
      rewriteRequestHeaders: (request, headers) => ({
        ...(mayBeANo(request.method, request.url) ? headersOfANo(headers) : headers),
        expect: undefined, // answered here already
        'x-forwarded-host': publicUrl.host,
        'x-forwarded-proto': publicUrl.protocol.slice(0, -1),
        'x-forwarded-for': addressOf({ headers: request.headers, ip: request.socket.remoteAddress ?? '' }, trustProxy),
      }),
    },
  };
  /** Every kind of body is passed on as it is. */
  const unread = (prefix: string, options: FastifyHttpProxyOptions) =>
    server.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.setErrorHandler<FastifyError>((error, _request, reply) => serverErrorReply(reply, error));
      if (prefix.startsWith('/api/')) await compressAnswers(scope);
      await scope.register(proxy, {
        ...common,
        ...options,
        prefix,
        preHandler: (request, reply, done) => {
          // An address in full (`http://…`) is no path of a service.
          const isPath = request.url.startsWith(prefix);
          if (!isPath || isInside(request.url.slice(prefix.length))) problemReply(reply, 404);
          else done();
        },
      });
    });
  const identity = services['identity'];
  if (identity) await unread('/oidc', { upstream: identity, rewritePrefix: '/oidc' });
  for (const [name, upstream] of Object.entries(proxiedServices(services))) {
    const prefix = `/api/${name}`;
    const handler = passWhole(trustProxy, ({ url }) => url.slice(prefix.length));
    await unread(prefix, { upstream, rewritePrefix: '', handler });
  }
  const errorHandler: RouteShorthandOptions['errorHandler'] = (error, _request, reply) => {
    serverErrorReply(reply, error);
  };
  server.all('/api/*', { errorHandler }, (_request, reply) => problemReply(reply, 404));
}
