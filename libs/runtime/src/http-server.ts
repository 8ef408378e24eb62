import { isUtf8 } from 'node:buffer';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { UnreadableRequest, addressOfANo } from '@homeward/http';
import { inScope, nothing } from '@homeward/kernel';

const bodyLimit = 64 * 1024 * 1024;
/** Four times as much as Node allows: proxies on the way add cookies and traces, and 431 would refuse a no too. */
const maxHeaderSize = 64 * 1024;

const problem = (status: number): string =>
  JSON.stringify({ type: `urn:homeward:http-${status}`, title: STATUS_CODES[status] ?? 'Unreadable', status });

interface Target {
  method?: string | undefined;
  url?: string | undefined;
}

/** What Node says of a request that is no HTTP. */
const statusOf = (code?: string): number =>
  code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;

function refuseConnection({ code }: { code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = statusOf(code);
  const body = problem(status);
  const headers = `connection: close\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}`;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers}\r\n\r\n${body}`);
}

/**
 * The HTTP server of a service. What it refuses before any endpoint sees it is a problem document too, and a body that is
 * no UTF-8 is refused: read loosely, a name would be kept with letters that nobody wrote. A no has one address, however it is
 * written.
 */
export function httpServer(): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit,
    http: { maxHeaderSize },
    rewriteUrl: ({ method, url = '' }: Target) => addressOfANo(method, url) ?? url,
    forceCloseConnections: true,
    clientErrorHandler: refuseConnection,
    frameworkErrors: ({ statusCode = 400 }: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
      void reply.code(statusCode).type('application/problem+json').send(problem(statusCode));
    },
  });
  // Node drops what comes after 2,000 headers, `Host` and `Authorization` among them; their size has a limit already.
  adapter.getInstance().server.maxHeadersCount = 0;
  // Node answers 417 to an expectation that it does not know; nothing here depends on one (RFC 9110, 10.1.1).
  const { server } = adapter.getInstance();
  server.on('checkExpectation', (request, reply) => void server.emit('request', request, reply));
  // Whatever runs before the guard knows who asks sees nothing.
  adapter.getInstance().addHook('onRequest', (_request, _reply, done) => inScope(nothing, done));
  const parse = adapter.getInstance().getDefaultJsonParser('error', 'error');
  adapter.useBodyParser('application/json', false, { bodyLimit }, (request, body, done) => {
    if (isUtf8(body)) void parse(request, body as unknown as string, done);
    else done(new UnreadableRequest(['body: UTF-8']));
  });
  return adapter;
}
