import { airportsOf } from '@homeward/contracts';
import { accept, type Decision } from '@homeward/kernel';
import type { FollowFlight } from '../commands/follow-flight';
import type { Consent, Yes } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { dayOf, daysAYesBears, daysBetween, validAfter, type Moved } from '../model/moved-departure';
import type { StaleReason } from '../model/stale-reason';

/**
 * A new day is told, and the person asked again; the yes stands. It is stale where the departure has moved by too much since the
 * day that the person was told, all moves together, or where the flight goes another way. Other hours of the same day change
 * nothing. Source: docs/handbook/consent.md#moved-day.
 */
export function followFlight(consent: Consent | undefined, command: FollowFlight): Decision<ConsentEvent> {
  if (!consent || !('consentId' in consent)) return accept();
  const { moved, material } = command;
  if (!moved) return material ? accept(stale(command, 'FLIGHT_CHANGED')) : accept();
  const date = moveOf(consent, command, moved);
  const tooFar = date && daysBetween(date.toldDay, date.day) > (command.bearsDays ?? daysAYesBears);
  const reasons: StaleReason[] = [
    ...(tooFar ? ['DATE_MOVED' as const] : []),
    ...(isSameRoute(moved) ? [] : ['ROUTE_CHANGED' as const]),
  ];
  // What is stale already is not made good by a small move: the talk has to come after it.
  if (date && reasons.length === 0 && consent.status === 'STALE') reasons.push('DATE_MOVED');
  return accept(...(date ? [date] : []), ...reasons.map((because) => stale(command, because)));
}

type DepartureMoved = Extract<ConsentEvent, { type: 'DepartureMoved' }>;

/** The move of the day, counted from the day that the person was told last. */
function moveOf(
  yes: Yes,
  { personId, purpose, flightId, now }: FollowFlight,
  moved: Moved,
): DepartureMoved | undefined {
  const [before, day] = [dayOf(moved.was), dayOf(moved.legs)];
  if (before === day) return undefined;
  const toldDay = yes.moved?.find((m) => m.flightId === flightId)?.toldDay ?? before;
  const validUntil = validAfter(yes, moved);
  return { type: 'DepartureMoved', personId, purpose, flightId, toldDay, day, validUntil, at: now.toISOString() };
}

const stale = ({ personId, purpose, flightId, now }: FollowFlight, because: StaleReason): ConsentEvent => ({
  type: 'ConsentWentStale',
  personId,
  purpose,
  because,
  flightId,
  at: now.toISOString(),
});

/** Whether it goes by the same airports, in the same order. */
const isSameRoute = ({ was, legs }: Moved): boolean => airportsOf({ legs: was }).join() === airportsOf({ legs }).join();
