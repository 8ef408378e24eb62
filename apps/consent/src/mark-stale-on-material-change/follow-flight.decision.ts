import { airportsOf } from '@homeward/contracts';
import { accept, type Decision } from '@homeward/kernel';
import type { FollowFlight } from '../commands/follow-flight';
import type { Consent, Yes } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { dayOf, daysAYesBears, daysBetween, legsTo, validAfter, type Moved } from '../model/moved-departure';
import type { StaleReason } from '../model/stale-reason';

/**
 * A new day is told, and the person asked again; the yes stands. It is stale where the departure has moved by too much since the
 * day that the person was told, all moves together, or where the flight goes another way. Other hours of the same day change
 * nothing. A later leg that they fly counts like the first. Who was taken off the flight and is on another one keeps the yes, and
 * is asked again where they said yes again before that. Source: docs/handbook/consent.md#moved-day.
 */
export function followFlight(consent: Consent | undefined, command: FollowFlight): Decision<ConsentEvent> {
  if (!consent || !('consentId' in consent)) return accept();
  const { moved, material, onAnotherSince } = command;
  if (onAnotherSince && !saidAgainBefore(consent, onAnotherSince)) return accept();
  if (!moved) return material ? accept(stale(command, 'FLIGHT_CHANGED')) : accept();
  const dates = movesOf(consent, command, moved);
  if (onAnotherSince) return accept(...dates);
  const tooFar = dates.some((d) => daysBetween(d.toldDay, d.day) > (command.bearsDays ?? daysAYesBears));
  const reasons: StaleReason[] = [
    ...(tooFar ? ['DATE_MOVED' as const] : []),
    ...(isSameRoute(moved) ? [] : ['ROUTE_CHANGED' as const]),
  ];
  // What is stale already is not made good by a small move: the talk has to come after it.
  if (dates.length > 0 && reasons.length === 0 && consent.status === 'STALE') reasons.push('DATE_MOVED');
  return accept(...dates, ...reasons.map((because) => stale(command, because)));
}

type DepartureMoved = Extract<ConsentEvent, { type: 'DepartureMoved' }>;

const saidAgainBefore = (consent: Consent, at: Date): boolean =>
  consent.status === 'RECONFIRMED' && Date.parse(consent.reconfirmedAt) <= at.getTime();

/** The moves of the day, of each leg that they fly, counted from the day that the person was told last. */
function movesOf(yes: Yes, { personId, purpose, flightId, now }: FollowFlight, moved: Moved): DepartureMoved[] {
  const validUntil = validAfter(yes, moved);
  return legsTo(yes.journey?.destination, moved.legs).flatMap((leg, i): DepartureMoved[] => {
    const was = moved.was[i];
    // Of a later leg that goes elsewhere now the route says it.
    if (!was || (i > 0 && !isSameRoute({ was: [was], legs: [leg] }))) return [];
    const [before, day] = [dayOf(was), dayOf(leg)];
    if (before === day) return [];
    const which = i > 0 ? { leg: i + 1 } : {};
    const toldDay = yes.moved?.find((m) => m.flightId === flightId && m.leg === which.leg)?.toldDay ?? before;
    const at = now.toISOString();
    return [{ type: 'DepartureMoved', personId, purpose, flightId, ...which, toldDay, day, validUntil, at }];
  });
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
