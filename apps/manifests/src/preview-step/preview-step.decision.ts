import { againstStep, eachOnce, type BrokenRule, type Decision } from '@homeward/kernel';
import { closeDoors, whoFlies } from '../close-doors/close-doors';
import { closeStage, whatFollows } from '../close-stage/close-stage';
import type { OwnersAnswer } from '../commands/close-doors';
import type { Confirmation } from '../commands/confirm-step';
import type { FlightNow } from '../commands/vouch-for-flight';
import { depart, departureDigest } from '../depart/depart';
import { openCabinDifferences, whoDiffers, type Differing } from '../model/cabin-numbers';
import type { SaidOfEscort } from '../model/compared-escort';
import type { Day } from '../model/day';
import { withoutEscort } from '../model/escorts-of';
import { evolve } from '../model/evolve';
import { isPending } from '../model/known-passenger';
import type { ListEvent } from '../model/list-event';
import { passengerListLifecycle, type ListStep } from '../model/list-transitions';
import type { Outcome, SteppedStage } from '../model/outcome';
import { listed, type PassengerList, type Stage } from '../model/passenger-list';

/** A step as it would be decided now, by somebody who has seen what follows. Pure. */
export interface StepNow extends Outcome {
  step: SteppedStage;
  after: PassengerList;
  /** Ids of those who are on the list, and not ready or not aboard. */
  waiting: string[];
  passedOver: { familyId: string; because: string }[];
  /** Because of whom the three numbers differ, before the aircraft doors close. */
  differ: Differing[];
  /** Who would be on the list, and needs an escort whom nobody has named. */
  withoutEscort: ReturnType<typeof withoutEscort>;
  /** Ids of relatives of those who would be on the list: they have to travel with them, and are not on it. */
  relativesMissing: string[];
  /** How many of them nobody knows. */
  strangers: number;
  broken: BrokenRule[];
}

/** Whoever looks has seen everything: only what else refuses the step is missing. */
const seenBy = (by: string, { leaves, digest }: Outcome): Confirmation => ({
  by,
  expects: digest,
  confirm: leaves.map((l) => l.personId),
});

const refusals = (day: Day, step: ListStep, decision: Decision<ListEvent>): BrokenRule[] =>
  eachOnce([
    ...againstStep(passengerListLifecycle, step, day.list, day.now),
    ...(decision.accepted ? [] : decision.broken),
  ]);

export function stageNow(day: Day, stage: Stage, by: string): StepNow {
  const { events, ...outcome } = whatFollows(day, stage);
  const after = events.reduce(evolve, day.list);
  const { pending, passedOver } = after.checkpoints.at(-1)!;
  const broken = refusals(day, 'close-stage', closeStage(day, stage, seenBy(by, outcome)));
  return {
    ...outcome,
    step: stage,
    after,
    waiting: pending,
    passedOver,
    differ: [],
    withoutEscort: withoutEscort(day.with(after)),
    relativesMissing: day.with(after).relativesMissing,
    strangers: 0,
    broken,
  };
}

export function doorsNow(
  day: Day,
  answer: OwnersAnswer | undefined,
  flightNow: FlightNow | undefined,
  by: string,
  said: ReadonlyMap<string, SaidOfEscort> = new Map(),
): StepNow {
  const { followed: _, after, ...outcome } = whoFlies(day);
  const waiting = listed(after.list).filter((p) => !p.boarded || isPending(after.about(p)));
  const broken = refusals(
    day,
    'close-doors',
    closeDoors(day, answer, flightNow, seenBy(by, outcome), undefined, [], said),
  );
  const ids = waiting.map((p) => p.personId);
  return {
    ...outcome,
    step: 'DOORS',
    after: after.list,
    waiting: ids,
    passedOver: [],
    differ: whoDiffers(day.list),
    withoutEscort: withoutEscort(after),
    relativesMissing: after.relativesMissing,
    strangers: openCabinDifferences(day.list).filter((f) => f.personId === undefined).length,
    broken,
  };
}

export function departureNow(
  day: Day,
  answer: OwnersAnswer | undefined,
  flightNow: FlightNow | undefined,
  by: string,
): StepNow {
  const { list, now } = day;
  const outcome: Outcome = { leaves: [], joins: [], digest: departureDigest(list) };
  const decision = depart({ day, answer, flightNow, leavesAt: now, seen: seenBy(by, outcome) });
  const broken = refusals(day, 'depart', decision);
  const nobody = { waiting: [], passedOver: [], differ: [], withoutEscort: [], strangers: 0 };
  const { relativesMissing } = day;
  return { ...outcome, ...nobody, relativesMissing, step: 'DEPARTURE', after: list, broken };
}
