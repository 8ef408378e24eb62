import { errors } from 'oidc-provider';

export const apiAudience = 'urn:homeward:api';
export const apiScope = 'homeward';

/** Long enough for work without interruption, short enough that a lost token matters little. */
export const tokenSeconds = 3_600;

/** The one resource that tokens are for: a signed JWT that every service can verify by itself. */
export function api(resource: string): object {
  if (resource !== apiAudience) throw new errors.InvalidTarget(`Ask for ${apiAudience}.`);
  return {
    scope: apiScope,
    audience: apiAudience,
    accessTokenFormat: 'jwt',
    accessTokenTTL: tokenSeconds,
    jwt: { sign: { alg: 'ES256' } },
  };
}
