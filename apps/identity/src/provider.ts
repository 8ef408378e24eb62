import { Provider, type Account, type ProviderContext } from 'oidc-provider';
import { clientsOf, scopesOf } from './clients';
import type { IdentityConfig } from './config';
import { findDemoUser } from './demo-users';
import { grantOfOwnConsole } from './grant-of-own-console';
import { apiScope, resourceIndicators, tokenSeconds } from './tokens/resources';
import { createStore } from './store';
import { errorPage, signOutPage, signedOutPage } from './sign-in/provider-pages';

const find = (id: string): Account | undefined => {
  const user = findDemoUser(id);
  return user && { accountId: id, claims: () => ({ sub: id, name: id, preferred_username: id, roles: user.roles }) };
};

/** OpenID Connect: sign-in with PKCE for the console, client credentials for services and partners. */
export function createProvider(config: IdentityConfig): Provider {
  const provider = new Provider(config.issuer, {
    adapter: createStore(),
    clients: clientsOf(config),
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    extraClientMetadata: { properties: ['homeward_roles'] },
    jwks: config.jwks,
    cookies: { keys: config.cookieKeys },
    scopes: ['openid', 'profile', 'offline_access', apiScope, ...scopesOf(config.programs)],
    claims: { openid: ['sub', 'name', 'preferred_username', 'roles'] },
    conformIdTokenClaims: false,
    findAccount: (_: ProviderContext, id: string) => find(id),
    loadExistingGrant: (ctx: ProviderContext) => grantOfOwnConsole(provider, ctx),
    issueRefreshToken: (_: ProviderContext, client: { grantTypeAllowed(type: string): boolean }) =>
      client.grantTypeAllowed('refresh_token'),
    expiresWithSession: () => true,
    interactions: { url: (_: ProviderContext, { uid }: { uid: string }) => `/oidc/interaction/${uid}` },
    responseTypes: ['code'],
    pkce: { required: () => true },
    renderError: errorPage,
    clientBasedCORS: (_: ProviderContext, origin: string) => config.consoleOrigins.includes(origin),
    extraTokenClaims: (_: ProviderContext, token: { accountId?: string; client?: { homeward_roles?: string[] } }) => ({
      roles: (token.accountId ? findDemoUser(token.accountId)?.roles : token.client?.homeward_roles) ?? [],
    }),
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      clientCredentials: { enabled: true },
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
