import type { Assignment } from './assignment';
import type { EmergencyReason } from './emergency';
import type { Role } from './roles';

/** Who sent a request, and what its headers say about it. */
export interface Caller {
  /** Subject of the token: an officer, a partner's client, or `service:<name>`. */
  id: string;
  /** Those that they have now where they ask: in the operations of their scope. */
  roles: readonly Role[];
  /** What the database shows them: `*`, or entries separated by commas. Nothing where it is missing. */
  scope?: string;
  /** The assignments behind their roles. */
  assignments?: readonly Assignment[];
  /** What the issuer calls them beside the id, where its tokens say so. Personal: only to compare, never to log. */
  names?: readonly string[];
  /** `Idempotency-Key`: the same command sent again has no second effect. */
  commandId?: string;
  /** Hash of the body, where a key was sent: the same key with another body is refused. */
  requestHash?: string;
  /** `If-Match`: the version the decision was made on. */
  expectedVersion?: number;
  correlationId: string;
  /** Why they read beyond their assignments, where they say so. */
  emergency?: EmergencyReason;
  /** When their token ends, in milliseconds since 1970: no stream outlives it. */
  tokenEndsAt?: number;
  /** How long what they are shown stays as it is, from the request on: until the first assignment behind it ends. */
  grantLastsMs?: number;
  causationId?: string;
  traceparent?: string;
}

/**
 * The same caller, for what follows from their command for other things: its key tells retries of the command itself, and
 * the version that they saw is not one of these.
 */
export const withoutCommand = (caller: Caller): Caller => ({
  ...caller,
  commandId: undefined,
  requestHash: undefined,
  expectedVersion: undefined,
});

/** A service that acts by itself, not on a message. It is never sent again, so there is no key to tell a retry by. */
export const serviceOfItself = (service: string, id: string): Caller => ({
  ...serviceCaller(service, { id, correlationId: id }),
  commandId: undefined,
});

/** A service that acts on a message. It saw no screen, so it names no version. */
export const serviceCaller = (
  service: string,
  message: { id: string; correlationId: string; traceparent?: string },
): Caller => ({
  id: `service:${service}`,
  roles: ['service'],
  commandId: message.id,
  correlationId: message.correlationId,
  causationId: message.id,
  traceparent: message.traceparent,
});
