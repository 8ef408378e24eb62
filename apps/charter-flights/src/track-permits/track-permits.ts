import { departureOf } from '@homeward/contracts';
import { NotFound, oneIdOneContent, unlessBroken, type Decision } from '@homeward/kernel';
import type { AnswerPermit, ApplyForPermit } from '../commands/track-permits';
import { holdsAt, type Flight, type FlightEvent, type Permit } from '../model/flight';
import { stagesAfter } from '../model/flight-transitions';
import { voidedAt } from '../model/what-was-given';
import { anApprovedPermitNamesItsTime } from '../rules/track-permits/an-approved-permit-names-its-time';

export const rulesForApplying = [oneIdOneContent('flight-officer')];

/** The same application sent again changes nothing, also after its answer; one that became void is asked for anew under its id. */
export function applyForPermit(flight: Flight, asked: ApplyForPermit): Decision<FlightEvent> {
  const known = flight.permits.find((p) => p.permitId === asked.permitId);
  const before = known && { permitId: known.permitId, state: known.state, kind: known.kind };
  return unlessBroken(rulesForApplying, { before, now: asked }, () =>
    known && known.status !== 'TO_APPLY' ? [] : recorded(flight, { ...asked, status: 'APPLIED' }),
  );
}

export const rulesForAnswering = [anApprovedPermitNamesItsTime];

/** Records an answer as the state gave it: an approval that names no time does not keep that of an earlier one. @throws NotFound when the permit was never applied for */
export function answerPermit(flight: Flight, answer: AnswerPermit): Decision<FlightEvent> {
  const permit = flight.permits.find((p) => p.permitId === answer.permitId);
  if (!permit) throw new NotFound('Permit');
  return unlessBroken(rulesForAnswering, answer, () => recorded(flight, { ...permit, ...answer }));
}

/** A permit that does not hold takes a confirmed flight back, and a GO with it; its manifest is kept. */
function recorded(flight: Flight, permit: Permit): FlightEvent[] {
  const back = holdsAt(permit, departureOf(flight)) ? [] : stagesAfter(flight.stage, 'record-permit');
  return [
    { type: 'PermitRecorded', permit },
    ...back.flatMap((stage): FlightEvent[] => [...voidedAt(flight, stage), { type: 'StageChanged', stage }]),
  ];
}
