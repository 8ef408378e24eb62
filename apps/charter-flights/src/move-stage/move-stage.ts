import { accept, brokenBy, refuse, rule, type Decision, type Rule } from '@homeward/kernel';
import type { Flight, FlightEvent } from '../model/flight';
import { nextStage, type StageAction } from '../model/flight-transitions';
import { boardingNeedsAGo } from '../rules/move-stage/boarding-needs-a-go';
import { everyPermitHoldsAtDeparture } from '../rules/decide-go/every-permit-holds-at-departure';

const possibleNow = (action: StageAction): Rule<Flight> =>
  rule({
    name: 'stages-follow-one-another',
    code: 'STATE',
    says: 'This step ({{step}}) is not possible at the present stage.',
    parameters: () => ({ step: action }),
    unblockedBy: 'flight-officer',
    holds: ({ stage }) => nextStage(stage, action) !== undefined,
  });

/** What some steps ask for beyond their turn. */
const extraRules: Partial<Record<StageAction, Rule<Flight>[]>> = {
  confirm: [everyPermitHoldsAtDeparture],
  'open-for-boarding': [everyPermitHoldsAtDeparture, boardingNeedsAGo],
};

export function moveStage(flight: Flight, action: StageAction): Decision<FlightEvent> {
  const broken = brokenBy([possibleNow(action), ...(extraRules[action] ?? [])], flight);
  return broken.length > 0
    ? refuse(...broken)
    : accept({ type: 'StageChanged', stage: nextStage(flight.stage, action)! });
}
