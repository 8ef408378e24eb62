import type { IncomingMessage } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Provider } from 'oidc-provider';
import { LOG, type Log } from '@homeward/runtime';
import { burnCodes } from './burn-codes';
import type { IdentityConfig } from './config';
import { IDENTITY_CONFIG, PROVIDER } from './injection';
import { pageHeaders } from './sign-in/page';

const prefix = '/oidc';

/** Passes everything below `/oidc` that is not one of our endpoints to the library, with its body unread. */
export async function mountProvider(app: NestFastifyApplication): Promise<void> {
  const provider = app.get<Provider>(PROVIDER);
  const config = app.get<IdentityConfig>(IDENTITY_CONFIG);
  const log = app.get<Log>(LOG);
  provider.on('server_error', (_, error) => log('sign-in failed', { error: error.name }));
  provider.on('backchannel.error', (_, error) => log('the gateway did not hear of a sign-out', { error: error.name }));
  burnCodes(provider, (error) => log('a refused code was not ended', { error: error.name }));
  const answer = provider.callback();
  const headers = Object.entries(pageHeaders(config.consoleOrigins));

  await app
    .getHttpAdapter()
    .getInstance()
    .register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
      scope.all(`${prefix}/*`, (request, reply) => {
        reply.hijack();
        const raw: IncomingMessage & { originalUrl?: string } = request.raw;
        raw.originalUrl = raw.url;
        raw.url = raw.url?.slice(prefix.length);
        for (const [name, value] of headers) reply.raw.setHeader(name, value);
        void answer(raw, reply.raw);
      });
    });
}
