import type { EmergencyReason, Purpose, Role, ShownClass } from '@homeward/access';

/** Somebody saw something of some people. Ids and words of this platform only: nothing that was seen stands in it. */
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
