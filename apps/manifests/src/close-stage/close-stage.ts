import type { ExitCode } from '@homeward/contracts';
import { accept, brokenBy, never, refuse, type Decision } from '@homeward/kernel';
import { checkpointOf } from '../model/checkpoint';
import type { Day } from '../model/day';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import type { KnownPassenger } from '../model/known-passenger';
import { listed, promotingStages, type Stage } from '../model/passenger-list';
import { promote } from '../model/promote';
import { settle } from '../model/settle';
import { reconfirmedWithinSeventyTwoHours } from '../rules/boarding-gate/reconfirmed-within-seventy-two-hours';
import { checksCloseInOrder } from '../rules/stages-of-the-day/checks-close-in-order';
import { documentBelongsToOnePerson } from '../rules/who-may-travel/document-belongs-to-one-person';
import { documentHoldsOnArrival } from '../rules/who-may-travel/document-holds-on-arrival';
import { exitIsGranted } from '../rules/who-may-travel/exit-is-granted';
import { fitToFlyUntilDeparture } from '../rules/who-may-travel/fit-to-fly-until-departure';

/** Closes one check of the day: who failed it is out, families are settled, standby families take the free seats. */
export function closeStage(day: Day, stage: Stage): Decision<ListEvent> {
  const broken = brokenBy([checksCloseInOrder], { closedStages: day.list.closedStages, stage });
  if (broken.length > 0) return refuse(...broken);
  const out = failedAt(day, stage).map(([personId, code]): ListEvent => ({
    type: 'PassengerRemoved',
    personId,
    code,
    because: personId,
  }));
  let list = out.reduce(evolve, day.list);
  const followed = settle(list, day.agreements);
  list = followed.reduce(evolve, list);
  const promotion = promotingStages.includes(stage)
    ? promote(list, (id) => day.with(list).isReady(id))
    : { events: [], promoted: [], passedOver: [] };
  list = promotion.events.reduce(evolve, list);
  const checkpoint = checkpointOf(day.with(list), stage, promotion);
  return accept(...out, ...followed, ...promotion.events, { type: 'StageClosed', checkpoint });
}

/** Who did not pass this check, and under which code. */
function failedAt(day: Day, stage: Stage): [string, ExitCode][] {
  const here = listed(day.list);
  switch (stage) {
    case 'CHECKIN':
      return Object.values(day.list.people).flatMap((p) => (p.absent && !p.out ? [[p.personId, 'NO_SHOW']] : []));
    case 'PEC':
      return here.flatMap((p) =>
        day.isBlockedBy(p.personId, fitToFlyUntilDeparture) ? [[p.personId, 'MEDICAL_OFFLOAD']] : [],
      );
    case 'EXIT':
      return here.flatMap(({ personId, paperMissing }): [string, ExitCode][] => {
        if (paperMissing || day.isBlockedBy(personId, documentHoldsOnArrival, documentBelongsToOnePerson))
          return [[personId, 'DOCUMENT_OFFLOAD']];
        return day.isBlockedBy(personId, exitIsGranted) ? [[personId, 'EXIT_DENIED']] : [];
      });
    case 'GATE':
      return here.flatMap((p) =>
        p.boarded ? [] : [[p.personId, isReconfirmed(day.about(p)) ? 'NO_SHOW' : 'NOT_RECONFIRMED']],
      );
    case 'CALL':
    case 'STANDBY_CALL':
      return [];
    default:
      return never(stage);
  }
}

const isReconfirmed = (listed: KnownPassenger): boolean => reconfirmedWithinSeventyTwoHours.holds({ listed });
