import { existsSync } from 'node:fs';
import path from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { frontPage } from './front-page';
import { proxiedServices, type GatewayConfig } from './gateway-config';
import { isOtherNameOf } from './own-names';
import { problemReply } from './problem-reply';

/** Vite puts a hash of the content into these names, so they can be cached for ever. */
const isHashed = (file: string): boolean => file.startsWith('assets/');

/** A path that names a file (`/logo.svg`), not a page of the console (`/flights/123`). */
const namesFile = (url: string): boolean => path.extname(url) !== '';

const pathOf = (url: string): string => url.split(/[?#]/, 1)[0]!;

/** Serves the console's files; each of its pages is the same HTML file. Without a build: a page that says what to do. */
export async function serveConsole(
  server: FastifyInstance,
  { consoleFolder, publicUrl }: GatewayConfig,
  services: Record<string, string>,
): Promise<void> {
  const hasConsole = (): boolean => existsSync(path.join(consoleFolder, 'index.html'));
  const overview = (reply: FastifyReply): FastifyReply =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(frontPage(Object.keys(proxiedServices(services)), hasConsole()));

  await server.register(staticFiles, { root: consoleFolder, serve: false, cacheControl: false, preCompressed: true });

  const show = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (isOtherNameOf(publicUrl, request.headers.host))
      // joined as text: read as an address of its own, `//elsewhere` would lead there
      return reply.redirect(publicUrl.origin + request.url, 302);
    if (!hasConsole()) return overview(reply);
    return reply.header('cache-control', 'no-store').sendFile('index.html');
  };

  server.get('/', show);
  server.get('/api', (_request, reply) => overview(reply));
  server.get('/*', (request, reply) => {
    const file = decodeURI(pathOf(request.url)).slice(1);
    if (!namesFile(file)) return show(request, reply);
    if (!existsSync(path.join(consoleFolder, path.normalize(`/${file}`)))) return problemReply(reply, 404);
    const cache = isHashed(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
    return reply.header('cache-control', cache).sendFile(file);
  });
}
