import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import type { isAllowed } from '@homeward/access/policy';
import { config } from '../config';
import { i18n } from '../i18n/i18n';

type Role = Parameters<typeof isAllowed>[1][number];

let manager: UserManager | undefined;

/** Code with PKCE; the token lives in this tab only and ends with it. */
const userManager = (): UserManager =>
  (manager ??= new UserManager({
    authority: config().issuer,
    client_id: config().clientId,
    redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile offline_access homeward',
    resource: 'urn:homeward:api',
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
  }));

let current: User | undefined;

/** @returns the user who is signed in, after completing a sign-in that just returned */
export async function resumeSession(): Promise<User | undefined> {
  const users = userManager();
  if (location.pathname === '/signed-in') {
    current = await users.signinCallback().catch(() => undefined);
    const back = typeof current?.state === 'string' ? current.state : '/';
    history.replaceState(null, '', back);
  } else {
    current = (await users.getUser()) ?? undefined;
    if (current?.expired) current = (await users.signinSilent().catch(() => undefined)) ?? undefined;
  }
  users.events.addUserLoaded((user) => void (current = user));
  return current;
}

export const signIn = (): Promise<void> =>
  userManager().signinRedirect({ state: location.pathname + location.search, ui_locales: i18n.language });

export const signOut = (): Promise<void> => userManager().signoutRedirect();

/** A new token by the refresh token; undefined when the session is over. */
export const renewToken = async (): Promise<string | undefined> =>
  (
    await userManager()
      .signinSilent()
      .catch(() => undefined)
  )?.access_token;

export const accessToken = (): string | undefined => current?.access_token;
export const userName = (): string => String(current?.profile['name'] ?? current?.profile.sub ?? '');
export const userRoles = (): Role[] => (current?.profile['roles'] as Role[] | undefined) ?? [];
