import { NotFound, accept, brokenBy, eachOnce, refuse, type Decision } from '@homeward/kernel';
import type { Day } from '../model/day';
import type { SaidOfEscort } from '../model/compared-escort';
import type { Escort } from '../model/escort';
import { escortsOn, missingEscorts } from '../model/escorts-of';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import { listed } from '../model/passenger-list';
import { offload } from '../remove-passenger/remove-passenger';
import { boardingHasBegun } from '../rules/boarding-gate/boarding-has-begun';
import { onlyAFlightThatGoesIsBoarded } from '../rules/boarding-gate/only-a-flight-that-goes-is-boarded';
import { anEscortIsComparedBeforeTheyFly } from '../rules/escorts/an-escort-is-compared-before-they-fly';
import { whoHasLeftAsAnEscortStaysOut } from '../rules/escorts/who-has-left-as-an-escort-stays-out';

export const rulesForBoardingAnEscort = [
  whoHasLeftAsAnEscortStaysOut,
  anEscortIsComparedBeforeTheyFly,
  onlyAFlightThatGoesIsBoarded,
  boardingHasBegun,
];

const escortOf = ({ list }: Day, escortId: string): Escort => {
  const escort = Object.hasOwn(list.escorts ?? {}, escortId) ? list.escorts![escortId] : undefined;
  if (!escort) throw new NotFound('Escort');
  return escort;
};

/**
 * An escort boards, before those whom they escort.
 * @param said what registration says of them now; missing while it does not answer
 */
export function boardEscort(day: Day, escortId: string, by: string, said?: SaidOfEscort): Decision<ListEvent> {
  const escort = escortOf(day, escortId);
  const { flight, flightVouched = [] } = day.list;
  const broken = brokenBy(rulesForBoardingAnEscort, {
    escort,
    compared: [{ escort, said }],
    list: day.list,
    flight,
    flightVouched,
  });
  if (broken.length > 0) return refuse(...eachOnce(broken));
  return escort.boardedAt ? accept() : accept({ type: 'EscortBoarded', escortId, by, at: day.now.toISOString() });
}

/** An escort does not travel, or says no: never refused. Whoever has no other escort does not travel either. */
export function escortLeaves(day: Day, escortId: string, by: string): Decision<ListEvent> {
  const { leftAt } = escortOf(day, escortId);
  if (leftAt) return accept();
  const left: ListEvent = { type: 'EscortLeft', escortId, by, at: day.now.toISOString() };
  const after = day.with(evolve(day.list, left));
  const escorted = listed(after.list).filter((p) => day.list.escorts![escortId]!.escorts.includes(p.personId));
  const off = escorted.flatMap(({ personId }): ListEvent[] => {
    const [missing] = missingEscorts(after, personId, escortsOn(after.list));
    const code = missing === 'CHILD' ? 'REMOVED_BY_PROTECTION' : 'MEDICAL_OFFLOAD';
    return missing ? offload(after.list, personId, code, personId, { what: 'ESCORT_LEFT', escort: escortId }) : [];
  });
  return accept(left, ...off);
}
