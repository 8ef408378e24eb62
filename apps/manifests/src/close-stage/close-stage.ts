import { departureOf, type ExitCode } from '@homeward/contracts';
import { accept, brokenBy, never, refuse, type Decision } from '@homeward/kernel';
import type { Confirmation } from '../commands/confirm-step';
import { checkpointOf } from '../model/checkpoint';
import type { Day } from '../model/day';
import type { Escort } from '../model/escort';
import { escortsAboard, escortsOn, missingEscorts } from '../model/escorts-of';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import type { KnownPassenger } from '../model/known-passenger';
import { listed, promotingStages, type Stage } from '../model/passenger-list';
import { settle } from '../model/settle';
import { outcomeOf, type Outcome } from '../model/outcome';
import { reconfirmedWithinSeventyTwoHours } from '../rules/boarding-gate/reconfirmed-within-seventy-two-hours';
import { whatTheGateFoundIsResolved } from '../rules/aircraft-doors/what-the-gate-found-is-resolved';
import { escortsAreNamedBeforeTheGateCloses } from '../rules/escorts/escorts-are-named-before-the-gate-closes';
import { checksCloseInOrder } from '../rules/stages-of-the-day/checks-close-in-order';
import { checksCloseInTheirTime, saidEarly } from '../rules/stages-of-the-day/checks-close-in-their-time';
import { theGateClosesOnceBoardingHasBegun } from '../rules/stages-of-the-day/the-gate-closes-once-boarding-has-begun';
import { whatFollowsWasSeen } from '../rules/stages-of-the-day/what-follows-was-seen';
import { whoLeavesIsConfirmed } from '../rules/stages-of-the-day/who-leaves-is-confirmed';
import { promote } from './promote.decision';
import { breaks, heldAtExit, heldUnder } from './held-back.decision';
import { fitToFlyUntilDeparture } from '../rules/who-may-travel/fit-to-fly-until-departure';

export const rulesForClosingAStage = [
  checksCloseInOrder,
  checksCloseInTheirTime,
  theGateClosesOnceBoardingHasBegun,
  whatFollowsWasSeen,
  whoLeavesIsConfirmed,
  whatTheGateFoundIsResolved,
  escortsAreNamedBeforeTheGateCloses,
];

/** Closes one check of the day, for somebody who has seen what follows. */
export function closeStage(day: Day, stage: Stage, seen: Confirmation): Decision<ListEvent> {
  const { list, now } = day;
  const { events, leaves, digest } = whatFollows(day, stage);
  const plannedAt = new Date(departureOf(list.flight));
  const { closedStages } = list;
  const closing = {
    ...seen,
    closedStages,
    stage,
    plannedAt,
    now,
    leaves,
    digest,
    list,
    facts: day.facts,
    flight: list.flight,
    flightVouched: list.flightVouched ?? [],
  };
  const broken = brokenBy(rulesForClosingAStage, closing);
  if (broken.length > 0) return refuse(...broken);
  const said = saidEarly(closing);
  return accept(
    ...events.map((e) => (e.type === 'StageClosed' ? { ...e, checkpoint: { ...e.checkpoint, ...said } } : e)),
  );
}

/**
 * What the closing of a check does now: who failed it is out, families are settled, standby families take the free seats.
 * Decides nothing, so that it can be shown before.
 */
export function whatFollows(day: Day, stage: Stage): Outcome & { events: ListEvent[] } {
  const out = failedAt(day, stage).map(([personId, code]): ListEvent => ({
    type: 'PassengerRemoved',
    personId,
    code,
    because: personId,
  }));
  let list = out.reduce(evolve, day.list);
  const followed = settle(list, day.agreements, day.caregivers);
  list = followed.reduce(evolve, list);
  const promotion = promotingStages.includes(stage)
    ? promote(day.with(list))
    : { events: [], promoted: [], passedOver: [] };
  list = promotion.events.reduce(evolve, list);
  const taken = [...out, ...followed];
  const outcome = outcomeOf(stage, list.flight.flightId, [...taken, ...promotion.events]);
  const took = outcome.leaves.map((l) => l.personId);
  const checkpoint = { ...checkpointOf(day.with(list), stage, promotion), ...(took.length > 0 && { took }) };
  return { ...outcome, events: [...taken, ...promotion.events, { type: 'StageClosed', checkpoint }] };
}

/** Who did not pass this check, and under which code. Whoever follows a relative who is off by then was not awaited, and follows them. */
function failedAt(day: Day, stage: Stage): [string, ExitCode][] {
  const here = listed(day.list).map((p) => day.about(p));
  const follow = new Set(settle(day.list, day.agreements, day.caregivers).map((e) => e.personId));
  switch (stage) {
    case 'CHECKIN':
      return Object.values(day.list.people).flatMap((p) =>
        p.absent && !p.out && !follow.has(p.personId)
          ? [[p.personId, whyNotHere(day, day.about(p), escortsOn(day.list))]]
          : [],
      );
    case 'PEC':
      return here.flatMap((p) => (breaks(p, fitToFlyUntilDeparture) ? [[p.personId, 'MEDICAL_OFFLOAD']] : []));
    case 'EXIT':
      return here.flatMap((p): [string, ExitCode][] => {
        const code = heldAtExit(p);
        return code ? [[p.personId, code]] : [];
      });
    case 'GATE':
      return here.flatMap((p) => (p.boarded || follow.has(p.personId) ? [] : [[p.personId, whyNotAboard(day, p)]]));
    case 'CALL':
    case 'STANDBY_CALL':
      return [];
    default:
      return never(stage);
  }
}

/** Whoever was held, or came and was refused, or waits for an escort who is none of these, is no no-show. */
function whyNotHere(day: Day, p: KnownPassenger, escorts: readonly Escort[]): ExitCode {
  const waits = p.refusedAtTheGate || missingEscorts(day, p.personId, escorts).length > 0;
  return heldUnder(p) ?? (waits ? 'NOT_CLEARED' : 'NO_SHOW');
}

function whyNotAboard(day: Day, p: KnownPassenger): ExitCode {
  if (!isReconfirmed(p)) return 'NOT_RECONFIRMED';
  return whyNotHere(day, p, escortsAboard(day.list));
}

const isReconfirmed = (listed: KnownPassenger): boolean => reconfirmedWithinSeventyTwoHours.holds({ listed });
