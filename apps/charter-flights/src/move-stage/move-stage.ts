import { unlessBroken, type Decision, type Rule } from '@homeward/kernel';
import type { Flight, FlightEvent } from '../model/flight';
import { nextStage, type MovingAction } from '../model/flight-transitions';
import { everyPermitHoldsAtDeparture } from '../rules/decide-go/every-permit-holds-at-departure';
import { boardingNeedsAGo } from '../rules/move-stage/boarding-needs-a-go';

/** What some steps ask for beyond their turn. */
const extraRules: Partial<Record<MovingAction, Rule<Flight>[]>> = {
  confirm: [everyPermitHoldsAtDeparture],
  'open-for-boarding': [everyPermitHoldsAtDeparture, boardingNeedsAGo],
};

/** Takes a flight to its next stage. Whether it is the step's turn the store asks of the table; out of turn leads nowhere. */
export const moveStage = (flight: Flight, action: MovingAction): Decision<FlightEvent> =>
  unlessBroken(extraRules[action] ?? [], flight, () => {
    const stage = nextStage(flight.stage, action);
    return stage ? [{ type: 'StageChanged', stage }] : [];
  });
