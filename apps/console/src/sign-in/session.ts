import { IndexedDbDPoPStore, UserManager, type User } from 'oidc-client-ts';
import type { isAllowed } from '@homeward/access/policy';
import { config } from '../config';
import { forgetUser, leaveNothing } from '../offline/expiry';
import { line } from '../offline/line';
import { AllTabs } from './all-tabs';
import { isOwnTab, tabId } from './own-tab';
import { Presence } from './presence';
import { forgetBrowser } from './forget-browser';
import { Renewal } from './renewal';
import { SealedSessions } from './sealed-sessions';
import { sessionOver } from './session-over';

type Role = Parameters<typeof isAllowed>[1][number];

let manager: UserManager | undefined;

/**
 * Code with PKCE; each tab has tokens of its own, kept sealed, so that a browser that was killed goes on without a line.
 * They are bound to a key of this browser that no script can read (DPoP): a copied one is useless elsewhere.
 */
const disk = () => import('../offline/device').then(({ device }) => device());
const sessions = new SealedSessions(disk, tabId);
const presence = new Presence(sessions, tabId);
const userManager = (): UserManager =>
  (manager ??= new UserManager({
    authority: config().issuer,
    client_id: config().clientId,
    redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile homeward',
    resource: 'urn:homeward:api',
    userStore: sessions,
    dpop: { bind_authorization_code: true, store: new IndexedDbDPoPStore() },
    automaticSilentRenew: false, // done here, one at a time
  }));

let current: User | undefined;
let tabs: AllTabs | undefined;
let ownTab: Promise<boolean> | undefined;
/** A nonce of the gateway, which it asks for where this machine's clock is wrong. */
let nonce: string | undefined;

const renewal = new Renewal(() => userManager().signinSilent(), {
  onOver: () => sessionIsOver(),
  onAway: () => line.note(false),
});

/** Leaves nothing of the session in this tab: the page is loaded anew, and with it all memory. */
async function forget(): Promise<void> {
  current = undefined;
  await userManager()
    .removeUser()
    .catch(() => undefined);
  location.replace('/');
}

/** What was typed and done stays sealed for who signs in again; the lists of people go at once: the device may be lost. */
function sessionIsOver(): void {
  const user = userId();
  if (user) void disk().then(({ kept }) => kept.where('user').equals(user).delete());
  sessionOver.note(true);
}

/** Over the page, which stays as it is; where the issuer is elsewhere the page comes back. @returns whether it is the same person */
export async function signInAgain(): Promise<boolean> {
  const user = userId();
  if (new URL(config().issuer).origin !== location.origin) return signIn().then(() => false);
  const again = await userManager().signinPopup({ ui_locales: document.documentElement.lang, prompt: 'login' });
  if (again.profile.sub !== user) {
    location.replace('/'); // somebody else: nothing of the page is theirs
    return false;
  }
  current = again;
  await presence.isProven();
  sessionOver.note(false);
  return true;
}

export interface Resumed {
  user?: User;
  /** Nobody has said who is there: what this user left here is sent meanwhile, and nothing of theirs is shown. */
  leftBy?: string;
}

/** Who is signed in, after completing a sign-in that just returned. */
export async function resumeSession(): Promise<Resumed> {
  const users = userManager();
  tabs ??= listen(users);
  const own = await (ownTab ??= isOwnTab(sessionStorage));
  if (location.pathname === '/signed-in') {
    current = await users.signinCallback().catch(() => undefined);
    await presence.isProven();
    const back = typeof current?.state === 'string' ? current.state : '/';
    history.replaceState(null, '', back);
  } else {
    await presence.begin();
    const stored = (await users.getUser()) ?? undefined;
    if (!stored && !own && (await sessions.any()))
      void signIn(); // the issuer knows this browser, and gives this tab tokens of its own
    // Without an answer of the issuer it is who it was, until there is one.
    else current = stored?.expired ? ((await renewal.renew()) ?? stored) : stored;
    if (sessionOver.is()) current = undefined;
    if (current && (await presence.asksNow())) return { leftBy: current.profile.sub };
  }
  return current ? { user: current } : {};
}

function listen({ events }: UserManager): AllTabs {
  events.addUserLoaded((user) => void (current = user));
  events.addAccessTokenExpiring(() => void renewToken());
  return new AllTabs(() => location.replace('/'));
}

/** Where nobody is at work in another tab, or this page is covered, whoever it is says who they are: the issuer may know who was here before. */
export const signIn = async (): Promise<void> =>
  userManager().signinRedirect({
    state: location.pathname + location.search,
    ui_locales: document.documentElement.lang,
    ...((sessionOver.is() || !(await presence.isKnown())) && { prompt: 'login' }),
  });

/**
 * Signs out at the issuer, in every tab, and with it everywhere; here even when the issuer does not answer.
 * @param everything also the files of the console, and the key of this browser: the device may be lost
 */
export async function signOut({ everything = false } = {}): Promise<void> {
  const user = userId();
  const hint = current?.id_token;
  current = undefined;
  await userManager()
    .removeUser()
    .catch(() => undefined);
  await sessions.forgetAll().catch(() => undefined);
  await disk()
    .then((device) => (user ? forgetUser(device, user) : undefined))
    .then(async () => leaveNothing(await disk()))
    .catch(() => undefined);
  if (everything) await forgetBrowser().catch(() => undefined);
  tabs?.signedOut(); // now that they find nothing any more
  if (!line.isUp()) return location.replace('/'); // the issuer's page would not come; its session ends by itself
  await userManager().signoutRedirect({ id_token_hint: hint }).catch(forget);
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
