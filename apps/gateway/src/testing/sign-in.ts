import { createHash, randomBytes } from 'node:crypto';
import { aBrowser } from './a-browser';
import { proofKey, type ProofKey } from './proof-key';

export interface Renewed {
  status: number;
  error?: string;
  refresh_token?: string;
  access_token?: string;
}

export interface SignedIn {
  accessToken: string;
  refreshToken: string;
  idToken: string;
  /** The key of this browser. */
  key: ProofKey;
  /**
   * Asks for new tokens, as this browser would, or with the key of another one, or without any.
   * @returns status, and the tokens where it gets some
   */
  renew(refreshToken: string, key?: ProofKey | 'none'): Promise<Renewed>;
  /** Sends a request with the access token and a proof for it. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** The headers with which this browser sends a request. */
  headers(method: string, path: string): Promise<Record<string, string>>;
  /** Signs out at the issuer, as the console does. */
  signOut(): Promise<void>;
}

const clientId = 'homeward-console';
const placeOf = (response: Response): string => response.headers.get('location') ?? '';

/** Signs a demo user in to the console in a browser of its own. */
export async function signIn(base: string, user: string, how?: 'without a key'): Promise<SignedIn> {
  const [browse, key] = [aBrowser(base), await proofKey()];
  const tokenUrl = `${base}/oidc/token`;
  const [verifier, redirect] = [randomBytes(32).toString('base64url'), `${base}/signed-in`];
  const asked = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    scope: 'openid profile homeward',
    redirect_uri: redirect,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...(!how && { dpop_jkt: key.thumbprint }),
  });
  const page = placeOf(await browse(`/oidc/auth?${asked.toString()}`));
  const back = new URL(placeOf(await browse(placeOf(await browse(page, { demo: user, password: 'homeward' })))));
  const code = {
    grant_type: 'authorization_code',
    code: back.searchParams.get('code') ?? '',
    client_id: clientId,
    redirect_uri: redirect,
    code_verifier: verifier,
  };
  const answer = await browse(tokenUrl, code, how ? {} : { dpop: await key.prove('POST', tokenUrl) });
  if (!answer.ok) throw new Error(((await answer.json()) as { error: string }).error);
  const tokens = (await answer.json()) as Record<'access_token' | 'refresh_token' | 'id_token', string>;
  const headers = async (method: string, path: string): Promise<Record<string, string>> => ({
    authorization: `DPoP ${tokens.access_token}`,
    dpop: await key.prove(method, base + path, tokens.access_token),
  });
  return {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token,
    idToken: tokens.id_token,
    key,
    renew: async (refreshToken, other = key) => {
      const form = { grant_type: 'refresh_token', refresh_token: refreshToken, client_id: clientId };
      const proof: Record<string, string> = other === 'none' ? {} : { dpop: await other.prove('POST', tokenUrl) };
      const renewed = await browse(tokenUrl, form, proof);
      return { ...((await renewed.json()) as object), status: renewed.status };
    },
    ask: async (path, init = {}) =>
      fetch(base + path, { ...init, headers: { ...(await headers(init.method ?? 'GET', path)), ...init.headers } }),
    headers,
    signOut: async () => {
      const leaving = new URLSearchParams({ id_token_hint: tokens.id_token, post_logout_redirect_uri: `${base}/` });
      const question = await (await browse(`/oidc/session/end?${leaving.toString()}`)).text();
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(question)?.[1] ?? '';
      const left = await browse('/oidc/session/end/confirm', { xsrf, logout: 'yes' });
      if (left.status !== 303) throw new Error(`not signed out: ${left.status}`);
    },
  };
}
