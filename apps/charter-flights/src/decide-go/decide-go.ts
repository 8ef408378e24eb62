import { unlessBroken, type Decision } from '@homeward/kernel';
import type { DecideGo } from '../commands/decide-go';
import type { Flight, FlightEvent } from '../model/flight';
import { everyPermitHoldsAtDeparture } from '../rules/decide-go/every-permit-holds-at-departure';

export const rulesForGo = [everyPermitHoldsAtDeparture];

/** A GO asks that every permit holds at departure; a NO-GO asks nothing. */
export const decideGo = (flight: Flight, { decision, by, now }: DecideGo): Decision<FlightEvent> =>
  unlessBroken(decision === 'GO' ? rulesForGo : [], flight, () => ({
    type: 'GoDecided',
    decision,
    by,
    at: now.toISOString(),
  }));
