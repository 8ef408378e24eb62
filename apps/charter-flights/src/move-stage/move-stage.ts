import { unlessBroken, type Decision, type Rule } from '@homeward/kernel';
import type { MoveStage } from '../commands/move-stage';
import type { Flight, FlightEvent } from '../model/flight';
import { stagesAfter, type MovingAction } from '../model/flight-transitions';
import { everyPermitHoldsAtDeparture } from '../rules/decide-go/every-permit-holds-at-departure';
import { everyPermitHoldsAsItMoves } from '../rules/move-stage/every-permit-holds-as-it-moves';
import { boardingNeedsAGo } from '../rules/move-stage/boarding-needs-a-go';

/** What some steps ask for beyond their turn. */
const extraRules: Partial<Record<MovingAction, Rule<Flight & { now: Date }>[]>> = {
  confirm: [everyPermitHoldsAtDeparture],
  'open-for-boarding': [everyPermitHoldsAtDeparture, boardingNeedsAGo],
  'off-block': [everyPermitHoldsAsItMoves, boardingNeedsAGo],
};

/** Takes a flight to its next stage. Whether it is the step's turn the store asks of the table; out of turn leads nowhere. */
export const moveStage = (flight: Flight, { action, now }: MoveStage): Decision<FlightEvent> =>
  unlessBroken(extraRules[action] ?? [], { ...flight, now }, () =>
    stagesAfter(flight.stage, action).map((stage) => ({
      type: 'StageChanged',
      stage,
      ...(stage === 'RETURNED_TO_RAMP' && { returnedAt: now.toISOString() }),
    })),
  );
