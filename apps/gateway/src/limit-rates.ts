import { createHash } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GatewayConfig } from './gateway-config';
import { problemReply } from './problem-reply';

/** Whether the consent service will take this path for a no; the part of its path is asked for as it will be read. */
export const isWithdrawalAtService = (method: string, pathInService: string): boolean =>
  method === 'POST' && /^\/+people\/[^/?]+\/+(withdrawals|refusals)\/?(\?|$)/.test(pathInService);

/** Nothing may stand between a person and "no", not even a limit. */
export const isWithdrawal = (method: string, url: string): boolean =>
  url.startsWith('/api/consent/') && isWithdrawalAtService(method, url.slice('/api/consent'.length));

/** A scan at the boarding gate may be a no, in whatever form: manifests reads it as well as it can. */
export const isScanAtService = (method: string, pathInService: string): boolean =>
  method === 'POST' && /^\/flights\/[^/?]+\/scans(\?|$)/.test(pathInService);

const isScan = (method: string, url: string): boolean =>
  url.startsWith('/api/manifests/') && isScanAtService(method, url.slice('/api/manifests'.length));

export const mayBeANo = (method: string, url: string): boolean => isWithdrawal(method, url) || isScan(method, url);

/** Where a password or a client's secret can be guessed. */
export const isSignIn = (method: string, url: string): boolean =>
  method === 'POST' && /^\/+oidc\/+(interaction\/|token(\/|\?|$))/.test(url);

/** The caller's address from the connection; behind our own proxy, the one that the proxy saw. */
export function addressOf(request: Pick<FastifyRequest, 'headers' | 'ip'>, trustProxy: boolean): string {
  const seen = request.headers['x-forwarded-for'];
  const last = typeof seen === 'string' ? seen.split(',').pop()?.trim() : undefined;
  return (trustProxy && last) || request.ip;
}

/** A token identifies its holder; only its fingerprint is kept. */
export function callerOf(request: FastifyRequest, address: string): string {
  const { authorization } = request.headers;
  return authorization ? createHash('sha256').update(authorization).digest('base64url') : address;
}

/** Stops loops and guessing. Counts addresses as well as tokens, because anybody can invent tokens. */
export async function limitRates(server: FastifyInstance, { limits, trustProxy }: GatewayConfig): Promise<void> {
  await server.register(rateLimit, { global: false });
  const limiter = (max: number, keyGenerator: (request: FastifyRequest) => string) =>
    max > 0 ? server.createRateLimit({ max, timeWindow: '1 minute', keyGenerator }) : undefined;
  const address = (request: FastifyRequest): string => addressOf(request, trustProxy);
  const perCaller = limiter(limits.caller, (request) => callerOf(request, address(request)));
  const perAddress = limiter(limits.address, (request) => `address ${address(request)}`);
  const perSignIn = limiter(limits.signIn, (request) => `sign-in ${address(request)}`);

  server.addHook('onRequest', async (request, reply) => {
    if (isWithdrawal(request.method, request.url)) return;
    const wanted = [perCaller, perAddress, isSignIn(request.method, request.url) ? perSignIn : undefined];
    for (const limit of wanted) {
      const state = await limit?.(request);
      if (state && !state.isAllowed && state.isExceeded) return problemReply(reply, 429, state.ttlInSeconds);
    }
    return undefined;
  });
}
