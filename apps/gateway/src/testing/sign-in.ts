import { createHash, randomBytes } from 'node:crypto';
import { aBrowser } from './a-browser';

export interface SignedIn {
  accessToken: string;
  refreshToken: string;
  idToken: string;
  /** Asks for new tokens, as this browser would. @returns status, and the tokens where it gets some */
  renew(refreshToken: string): Promise<{ status: number; refresh_token?: string; access_token?: string }>;
  /** Signs out at the issuer, as the console does. */
  signOut(): Promise<void>;
}

const clientId = 'homeward-console';
const placeOf = (response: Response): string => response.headers.get('location') ?? '';

/** Signs a demo user in to the console in a browser of its own. */
export async function signIn(base: string, user: string): Promise<SignedIn> {
  const browse = aBrowser(base);
  const [verifier, redirect] = [randomBytes(32).toString('base64url'), `${base}/signed-in`];
  const asked = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    scope: 'openid profile offline_access homeward',
    redirect_uri: redirect,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const page = placeOf(await browse(`/oidc/auth?${asked.toString()}`));
  const back = new URL(placeOf(await browse(placeOf(await browse(page, { demo: user, password: 'homeward' })))));
  const answer = await browse('/oidc/token', {
    grant_type: 'authorization_code',
    code: back.searchParams.get('code') ?? '',
    client_id: clientId,
    redirect_uri: redirect,
    code_verifier: verifier,
  });
  const tokens = (await answer.json()) as Record<'access_token' | 'refresh_token' | 'id_token', string>;
  return {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token,
    idToken: tokens.id_token,
    renew: async (refreshToken) => {
      const form = { grant_type: 'refresh_token', refresh_token: refreshToken, client_id: clientId };
      const renewed = await browse('/oidc/token', form);
      return { ...((await renewed.json()) as object), status: renewed.status };
    },
    signOut: async () => {
      const leaving = new URLSearchParams({ id_token_hint: tokens.id_token, post_logout_redirect_uri: `${base}/` });
      const question = await (await browse(`/oidc/session/end?${leaving.toString()}`)).text();
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(question)?.[1] ?? '';
      const left = await browse('/oidc/session/end/confirm', { xsrf, logout: 'yes' });
      if (left.status !== 303) throw new Error(`not signed out: ${left.status}`);
    },
  };
}
