import { decodeJwt, type JWTPayload } from 'jose';

/**
 * What an access token says, unverified: it is only used to refuse, and the services verify what is passed on. Undefined
 * when there is none, or none that can be read.
 */
export function tokenOf(authorization: string | undefined): JWTPayload | undefined {
  const token = /^(?:Bearer|DPoP) +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return undefined;
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}
