/** Two people who are not to be on one flight. */
export interface OrderSeparation {
  separationId: string;
  personId: string;
  otherId: string;
  reason: string;
  now: Date;
}
