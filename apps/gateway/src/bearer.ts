import { decodeJwt, type JWTPayload } from 'jose';
import { sentToken } from '@homeward/access';
import type { SessionToken } from './ended-sessions';

/** An access token, and what it says. */
export interface SentToken {
  text: string;
  says: JWTPayload & SessionToken & { cnf?: { jkt?: unknown } };
}

/**
 * What an access token says, unverified: it is only used to refuse, and the services verify what is passed on. Undefined
 * when there is none, or none that can be read.
 */
export function tokenOf(authorization: string | undefined): SentToken | undefined {
  const text = sentToken(authorization);
  if (text === undefined) return undefined;
  try {
    return { text, says: decodeJwt(text) };
  } catch {
    return undefined;
  }
}
