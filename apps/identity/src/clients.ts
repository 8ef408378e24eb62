import { consoleClientId, oauthScopeOf, servicesOpenTo } from '@homeward/access';
import type { IdentityConfig } from './config';
import type { ProgramClient } from './programs';
import { apiScope } from './tokens/resources';

/** The scopes of single services, which their programs may ask for. */
export const scopesOf = (programs: readonly ProgramClient[]): string[] => [
  ...new Set(programs.flatMap(servicesOpenTo).map(oauthScopeOf)),
];

const noticeAt = (url: string): object => ({ backchannel_logout_uri: url, backchannel_logout_session_required: true });

/** The console, which has no secret, and the programs, which have only a secret. */
export const clientsOf = ({
  consoleOrigins,
  programs,
  backChannelLogoutUrl,
}: IdentityConfig): Record<string, unknown>[] => [
  {
    client_id: consoleClientId,
    token_endpoint_auth_method: 'none',
    dpop_bound_access_tokens: true, // and so the refresh tokens of this client, which has no secret
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: consoleOrigins.map((origin) => `${origin}/signed-in`),
    post_logout_redirect_uris: consoleOrigins.map((origin) => `${origin}/`),
    scope: `openid profile ${apiScope}`,
    ...(backChannelLogoutUrl && noticeAt(backChannelLogoutUrl)),
  },
  ...programs.map((program) => ({
    client_id: program.clientId,
    client_secret: program.secret,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: [apiScope, ...scopesOf([program])].join(' '),
    homeward_roles: program.roles,
  })),
];
