import type { SeparationScope } from '@homeward/contracts';

/** Two people who are not to be on one flight, or not in one row. */
export interface OrderSeparation {
  separationId: string;
  personId: string;
  otherId: string;
  within: SeparationScope;
  reason: string;
  now: Date;
}
