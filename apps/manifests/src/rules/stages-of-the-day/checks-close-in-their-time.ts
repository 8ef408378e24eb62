import { hoursAhead } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import type { Confirmation } from '../../commands/confirm-step';
import type { Checkpoint, Stage } from '../../model/passenger-list';

/** How many hours before the planned departure a step is taken at the earliest. Source: docs/handbook/day-of-movement.md#in-time. */
const hoursBefore: Record<Stage | 'DOORS', number> = {
  CALL: 12,
  CHECKIN: 8,
  PEC: 6,
  EXIT: 5,
  STANDBY_CALL: 3,
  GATE: hoursAhead.boarding,
  DOORS: hoursAhead.doors,
};

interface InTime extends Pick<Confirmation, 'early'> {
  stage: Stage | 'DOORS';
  plannedAt: Date;
  now: Date;
}

export const isBeforeItsTime = ({ stage, plannedAt, now }: Omit<InTime, 'early'>): boolean =>
  plannedAt.getTime() - now.getTime() > hoursBefore[stage] * 3_600_000;

/** Why it closes before its time, for the record. */
export const saidEarly = ({ early: why, by, ...closing }: InTime & { by: string }): Pick<Checkpoint, 'early'> =>
  why && isBeforeItsTime(closing) ? { early: { why, by, at: closing.now.toISOString() } } : {};

/** A check that closes the day before takes off everybody who is still on the way. Source: docs/handbook/day-of-movement.md#in-time. */
export const checksCloseInTheirTime = rule<InTime>({
  name: 'checks-close-in-their-time',
  code: 'TOO-EARLY',
  says: 'This is more than {{hours}} hours before the planned departure: it closes now only for a reason that is recorded.',
  unblockedBy: 'embarkation-officer',
  holds: (closing) => closing.early !== undefined || !isBeforeItsTime(closing),
  parameters: ({ stage }) => ({ hours: String(hoursBefore[stage]) }),
});
