import { accept, brokenBy, refuse, type Decision, type Rule } from '@homeward/kernel';
import type { MoveStage } from '../commands/move-stage';
import { reachStage } from '../follow-the-day/reach-stage.decision';
import type { Flight, FlightEvent } from '../model/flight';
import { stagesAfter, type MovingAction } from '../model/flight-transitions';
import { voidedAt } from '../model/what-was-given';
import { isBeforeItsTime } from '../model/planned-times';
import { everyPermitHoldsAtDeparture } from '../rules/decide-go/every-permit-holds-at-departure';
import { everyPermitHoldsAsItMoves } from '../rules/move-stage/every-permit-holds-as-it-moves';
import { boardingNeedsAGo } from '../rules/move-stage/boarding-needs-a-go';
import { earlyMovementsSayWhy } from '../rules/move-stage/early-movements-say-why';
import { receptionAccountsForEverybody } from '../rules/move-stage/reception-accounts-for-everybody';

/** What some steps ask for beyond their turn. */
const extraRules: Partial<Record<MoveStage['action'], Rule<Flight & { now: Date }>[]>> = {
  confirm: [everyPermitHoldsAtDeparture],
  'open-for-boarding': [everyPermitHoldsAtDeparture, boardingNeedsAGo],
  'off-block': [everyPermitHoldsAsItMoves, boardingNeedsAGo],
  reconcile: [receptionAccountsForEverybody],
};

/**
 * Takes a flight to its next stage, or records that it has left although nothing here leads to it. Whether it is the step's turn
 * the store asks of the table; out of turn leads nowhere.
 */
export function moveStage(flight: Flight, command: MoveStage): Decision<FlightEvent> {
  const { action, now, by, early: why } = command;
  const moved =
    action === 'report-departure'
      ? reachStage(flight, { report: 'follow-departure' })
      : accept(...nextOf(flight, action, now));
  if (!moved.accepted) return moved;
  const broken = [
    ...brokenBy(extraRules[action] ?? [], { ...flight, now }),
    ...(moved.events.length > 0 ? brokenBy([earlyMovementsSayWhy], { ...command, flight }) : []),
  ];
  if (broken.length > 0) return refuse(...broken);
  if (!why || !isBeforeItsTime(flight, action, now)) return moved;
  const early = { why, by, at: now.toISOString() };
  return accept(
    ...moved.events.map((e) => (e.type === 'StageChanged' ? { ...e, early: { stage: e.stage, ...early } } : e)),
  );
}

const nextOf = (flight: Flight, action: MovingAction, now: Date): FlightEvent[] =>
  stagesAfter(flight.stage, action).flatMap((stage) => [
    ...voidedAt(flight, stage),
    {
      type: 'StageChanged',
      stage,
      ...(stage === 'RETURNED_TO_RAMP' && { returnedAt: now.toISOString() }),
      ...(stage === 'TRANSIT' && { flown: (flight.flown ?? 0) + 1 }),
    },
  ]);
