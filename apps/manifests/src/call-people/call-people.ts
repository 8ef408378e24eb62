import { unlessBroken, type Decision } from '@homeward/kernel';
import type { Call, CallEvent } from '../model/call';
import type { Flight } from '../model/traveller';
import { offPointIsOnTheRoute } from '../rules/calls/off-point-is-on-the-route';

export const rulesForCalling = [offPointIsOnTheRoute];

/**
 * Calls people, or corrects where they leave and what they bring. A call that changes nothing is not recorded or
 * published again; if a person is named twice, the last entry counts.
 * @param known the calls of the flight until now, by person
 */
export const callPeople = (
  flight: Flight,
  known: ReadonlyMap<string, Call>,
  people: readonly Call[],
): Decision<CallEvent> =>
  unlessBroken(rulesForCalling, { flight, offPoints: people.map((p) => p.offPoint) }, () =>
    [...new Map(people.map((p) => [p.personId, p])).values()]
      .filter((p) => !isSame(known.get(p.personId), p))
      .map(({ personId, offPoint, bagKg, priority }) => ({
        type: 'PersonCalled',
        flightId: flight.flightId,
        personId,
        offPoint,
        bagKg,
        priority,
      })),
  );

const isSame = (before: Call | undefined, after: Call): boolean =>
  before?.offPoint === after.offPoint && before.bagKg === after.bagKg && before.priority === after.priority;
