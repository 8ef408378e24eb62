import type { Role } from './roles';

/** Who asks, and what their request says about itself. */
export interface Caller {
  /** Subject of the token: an officer, a partner's client, or `service:<name>`. */
  id: string;
  roles: readonly Role[];
  /** `Idempotency-Key`: the same command sent again has no second effect. */
  commandId?: string;
  /** Of the body, where a key was sent: under the same key something else is refused. */
  requestHash?: string;
  /** `If-Match`: the version the decision was made on. */
  expectedVersion?: number;
  correlationId: string;
  causationId?: string;
  traceparent?: string;
}

/** A service acting on a message: it decided on nothing it saw on a screen, so it names no version. */
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
