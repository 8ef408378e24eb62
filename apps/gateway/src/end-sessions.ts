import type { FastifyInstance } from 'fastify';
import { machineMs } from '@homeward/kernel';
import type { Log } from '@homeward/runtime';
import { tokenOf } from './bearer';
import { EndedSessions } from './ended-sessions';
import { fromPeer, logoutPath } from './logout-path';
import { LogoutTokens } from './logout-token';
import { OpenRequests } from './open-requests';
import { tellPeers } from './tell-peers';
import { problemReply } from './problem-reply';

export interface SessionOptions {
  issuer: string;
  clientId: string;
  jwksUrl: string;
  /** The address at which every gateway is reached, ours among them; undefined where there is one. */
  peers?: string | undefined;
}

/**
 * Sign-out everywhere: the issuer says which session is over, and from then on nothing of it passes here, where every
 * request to a service passes. The token of the notice proves itself, so the endpoint is open to everybody.
 */
export async function endSessions(server: FastifyInstance, options: SessionOptions, log: Log): Promise<void> {
  const [ended, open, tokens] = [new EndedSessions(machineMs), new OpenRequests(), new LogoutTokens(options)];

  server.addHook('onRequest', (request, reply, done) => {
    const token = tokenOf(request.headers.authorization); // whatever the path: it can be written in several ways
    if (!token) return done();
    if (ended.isOver(token.says))
      return void problemReply(reply.header('www-authenticate', 'Bearer error="invalid_token"'), 401);
    open.begin(token.says, request, reply);
    done();
  });

  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    const form = { parseAs: 'string', bodyLimit: 16 * 1024 } as const;
    scope.addContentTypeParser<string>('application/x-www-form-urlencoded', form, (_request, body, done) =>
      done(null, new URLSearchParams(body)),
    );
    scope.post<{ Body: URLSearchParams | undefined }>(logoutPath, async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const token = request.body?.get('logout_token') ?? '';
      const signedOut = await tokens.read(token).catch((error: Error) => {
        log('a sign-out was not accepted', { error: error.name });
      });
      if (!signedOut) return problemReply(reply, 400);
      ended.end(signedOut);
      open.endOf(signedOut);
      if (options.peers && !request.headers[fromPeer]) await tellPeers(options.peers, token, log);
      return reply.code(200).send();
    });
  });
}
