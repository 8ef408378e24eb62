import type { EmergencyReason, Purpose, Role, ShownClass } from '@homeward/access';

/** Somebody saw something of some people. It has ids and words of this platform only, and nothing of what was seen. */
export interface ReadRecord {
  /** UUIDv7. */
  id: string;
  /** An instant, UTC. */
  at: string;
  /** Subject of the token. */
  by: string;
  /** The roles by which it was allowed. */
  roles: Role[];
  purpose: Purpose;
  /** What was asked for, as the policy calls it. */
  action: string;
  classes: readonly ShownClass[];
  people: string[];
  /** Why it was opened beyond the reader's own assignments. */
  emergency?: EmergencyReason;
}
