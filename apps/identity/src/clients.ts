import type { IdentityConfig } from './config';
import { apiScope } from './tokens/api-token';

export const consoleClientId = 'homeward-console';

/** The console, which has no secret, and the programs, which have only a secret. */
export const clientsOf = ({ consoleOrigins, programs }: IdentityConfig): Record<string, unknown>[] => [
  {
    client_id: consoleClientId,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: consoleOrigins.map((origin) => `${origin}/signed-in`),
    post_logout_redirect_uris: consoleOrigins.map((origin) => `${origin}/`),
    scope: `openid profile offline_access ${apiScope}`,
  },
  ...programs.map(({ clientId, secret, roles }) => ({
    client_id: clientId,
    client_secret: secret,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: apiScope,
    homeward_roles: roles,
  })),
];
