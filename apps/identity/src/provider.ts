import { randomBytes } from 'node:crypto';
import { Provider, type Account, type ProviderContext } from 'oidc-provider';
import type { AssignedUsers } from './assigned-users';
import { clientsOf, scopesOf } from './clients';
import type { IdentityConfig } from './config';
import { grantOfOwnConsole } from './grant-of-own-console';
import { apiScope, resourceIndicators, tokenSeconds } from './tokens/resources';
import { createStore } from './store';
import { errorPage, signOutPage, signedOutPage } from './sign-in/provider-pages';

const accountOf = (users: AssignedUsers, id: string): Account | undefined => {
  const user = users.find(id);
  return user && { accountId: id, claims: () => ({ sub: id, name: id, preferred_username: id, roles: user.roles }) };
};

interface IssuedToken {
  accountId?: string;
  sid?: string;
  client?: { homeward_roles?: string[] };
}

/** The library refuses private addresses, in case a client had registered one. Ours come from our own configuration. */
const toOwnGateway = (url: string, { dispatcher: _, ...options }: RequestInit & { dispatcher?: unknown }) =>
  fetch(url, options);

/** OpenID Connect: sign-in with PKCE for the console, client credentials for services and partners. */
export function createProvider(config: IdentityConfig, users: AssignedUsers): Provider {
  const provider = new Provider(config.issuer, {
    adapter: createStore(),
    clients: clientsOf(config),
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    extraClientMetadata: { properties: ['homeward_roles'] },
    jwks: config.jwks,
    cookies: { keys: config.cookieKeys },
    scopes: ['openid', 'profile', apiScope, ...scopesOf(config.programs)],
    claims: { openid: ['sub', 'name', 'preferred_username', 'roles'] },
    conformIdTokenClaims: false,
    findAccount: (_: ProviderContext, id: string) => accountOf(users, id),
    loadExistingGrant: (ctx: ProviderContext) => grantOfOwnConsole(provider, ctx),
    issueRefreshToken: (_: ProviderContext, client: { grantTypeAllowed(type: string): boolean }) =>
      client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: () => true, // used twice, one of the two was copied: everything of that sign-in ends
    expiresWithSession: () => true,
    interactions: { url: (_: ProviderContext, { uid }: { uid: string }) => `/oidc/interaction/${uid}` },
    responseTypes: ['code'],
    pkce: { required: () => true },
    renderError: errorPage,
    clientBasedCORS: (_: ProviderContext, origin: string) => config.consoleOrigins.includes(origin),
    extraTokenClaims: (_: ProviderContext, { accountId, client, sid }: IssuedToken) => ({
      roles: (accountId ? users.find(accountId)?.roles : client?.homeward_roles) ?? [],
      assignments: (accountId && users.find(accountId)?.assignments) || [],
      ...(sid && { sid }), // so that a sign-out ends the tokens of this session
    }),
    fetch: toOwnGateway,
    features: {
      devInteractions: { enabled: false },
      // A browser whose clock is wrong proves itself with a nonce instead of the time.
      dPoP: { enabled: true, nonceSecret: randomBytes(32), allowReplay: false },
      clientCredentials: { enabled: true },
      backchannelLogout: { enabled: true },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: signOutPage, postLogoutSuccessSource: signedOutPage },
      resourceIndicators: resourceIndicators(config.programs),
    },
    ttl: {
      AccessToken: tokenSeconds,
      ClientCredentials: tokenSeconds,
      IdToken: tokenSeconds,
      Interaction: 3_600,
      Session: 14 * 3_600,
      Grant: 14 * 3_600,
      RefreshToken: 14 * 3_600,
    },
  });
  provider.proxy = true; // the gateway sends the public address in X-Forwarded-*
  return provider;
}
