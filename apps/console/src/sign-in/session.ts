import { IndexedDbDPoPStore, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import type { isAllowed } from '@homeward/access/policy';
import { config } from '../config';
import { AllTabs } from './all-tabs';
import { isOwnTab } from './own-tab';
import { Renewal } from './renewal';

type Role = Parameters<typeof isAllowed>[1][number];

let manager: UserManager | undefined;

/**
 * Code with PKCE; the tokens live in this tab only and end with it. They are bound to a key of this browser that no
 * script can read (DPoP): a copied one is useless elsewhere.
 */
const userManager = (): UserManager =>
  (manager ??= new UserManager({
    authority: config().issuer,
    client_id: config().clientId,
    redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile homeward',
    resource: 'urn:homeward:api',
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    dpop: { bind_authorization_code: true, store: new IndexedDbDPoPStore() },
    automaticSilentRenew: false, // done here, one at a time
  }));

let current: User | undefined;
let tabs: AllTabs | undefined;
let ownTab: Promise<boolean> | undefined;
/** A nonce of the gateway, which it asks for where this machine's clock is wrong. */
let nonce: string | undefined;

const renewal = new Renewal(
  () => userManager().signinSilent(),
  () => sessionIsOver(),
);

/** Leaves nothing of the session in this tab: the page is loaded anew, and with it all memory. */
async function forget(): Promise<void> {
  current = undefined;
  await userManager()
    .removeUser()
    .catch(() => undefined);
  location.replace('/');
}

function sessionIsOver(): void {
  tabs?.signedOut();
  void forget();
}

/** @returns the user who is signed in, after completing a sign-in that just returned */
export async function resumeSession(): Promise<User | undefined> {
  const users = userManager();
  tabs ??= listen(users);
  const own = await (ownTab ??= isOwnTab(sessionStorage));
  if (location.pathname === '/signed-in') {
    current = await users.signinCallback().catch(() => undefined);
    const back = typeof current?.state === 'string' ? current.state : '/';
    history.replaceState(null, '', back);
  } else {
    const stored = (await users.getUser()) ?? undefined;
    if (stored && !own)
      void signIn(); // the issuer knows this browser, and gives this tab tokens of its own
    else current = stored?.expired ? await renewal.renew() : stored;
  }
  return current;
}

function listen({ events }: UserManager): AllTabs {
  events.addUserLoaded((user) => void (current = user));
  events.addAccessTokenExpiring(() => void renewToken());
  return new AllTabs(() => void forget());
}

export const signIn = (): Promise<void> =>
  userManager().signinRedirect({
    state: location.pathname + location.search,
    ui_locales: document.documentElement.lang,
  });

/** Signs out at the issuer, in every tab, and with it everywhere; here even when the issuer does not answer. */
export async function signOut(): Promise<void> {
  tabs?.signedOut();
  current = undefined;
  await userManager().signoutRedirect().catch(forget);
}

/** A new token by the refresh token; false when there is none. */
export const renewToken = async (): Promise<boolean> => (await renewal.renew()) !== undefined;

/** Signs a request with the present token, and with a proof for it where the token is bound to this browser. */
export async function sign(request: Request): Promise<void> {
  const [token, scheme] = [current?.access_token ?? '', current?.token_type === 'DPoP' ? 'DPoP' : 'Bearer'];
  request.headers.set('authorization', `${scheme} ${token}`);
  if (scheme !== 'DPoP') return;
  const { origin, pathname } = new URL(request.url);
  const proof = await userManager().dpopProof(origin + pathname, current!, request.method, nonce);
  if (proof) request.headers.set('dpop', proof);
}

/** @returns whether the answer brought a nonce with which the request can be sent again */
export function takesNonce(answer: Response): boolean {
  const given = answer.headers.get('dpop-nonce');
  if (given !== null) nonce = given;
  return given !== null && answer.status === 401;
}

export const userId = (): string | undefined => current?.profile.sub;
export const userName = (): string => String(current?.profile['name'] ?? current?.profile.sub ?? '');
export const userRoles = (): Role[] => (current?.profile['roles'] as Role[] | undefined) ?? [];
