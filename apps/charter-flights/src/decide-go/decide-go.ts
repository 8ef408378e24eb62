import { unlessBroken, type Decision } from '@homeward/kernel';
import type { Flight, FlightEvent } from '../model/flight';
import { everyPermitHoldsAtDeparture } from '../rules/decide-go/every-permit-holds-at-departure';

export const rulesForGo = [everyPermitHoldsAtDeparture];

/** A GO asks that every permit holds at departure; a NO-GO asks nothing. */
export const decideGo = (flight: Flight, go: NonNullable<Flight['go']>): Decision<FlightEvent> =>
  unlessBroken(go.decision === 'GO' ? rulesForGo : [], flight, () => ({ type: 'GoDecided', ...go }));
