import { brokenBy, accept, oneIdOneContent, refuse, type Decision } from '@homeward/kernel';
import type { AssignEscort } from '../commands/assign-escort';
import type { Day } from '../model/day';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import { escortsOn } from '../model/escorts-of';
import { othersAboard } from '../model/others-aboard';
import { listed } from '../model/passenger-list';
import { seatNear } from '../model/seat-near';
import { seatsOfThoseWhoAreOff } from '../model/seating';
import { escortsAreOfAge } from '../rules/escorts/escorts-are-of-age';
import { aTravellerIsNoEscort } from '../rules/escorts/a-traveller-is-no-escort';
import { whoResemblesATravellerIsToldApart } from '../rules/escorts/who-resembles-a-traveller-is-told-apart';
import { oneEscortFliesOnOneFlight } from '../rules/escorts/one-escort-flies-on-one-flight';
import { escortsGoWithPeopleOnTheList } from '../rules/escorts/escorts-go-with-people-on-the-list';
import { escortsSitNear } from '../rules/escorts/escorts-sit-near';
import { oneEscortHasFewChildren } from '../rules/escorts/one-escort-has-few-children';
import { onePersonIsOneEscort } from '../rules/escorts/one-person-is-one-escort';
import { oneEscortHasOneStretcher } from '../rules/escorts/one-escort-has-one-stretcher';
import { theAircraftCarriesThem } from '../rules/versions/the-aircraft-carries-them';

export const rulesForAssigningAnEscort = [
  escortsGoWithPeopleOnTheList,
  escortsAreOfAge,
  oneEscortHasFewChildren,
  oneEscortHasOneStretcher,
  onePersonIsOneEscort,
  oneEscortFliesOnOneFlight,
  aTravellerIsNoEscort,
  whoResemblesATravellerIsToldApart,
  escortsSitNear,
  theAircraftCarriesThem,
];

/** Names who travels with people of the list. They take a seat near, and weigh, as anybody does. */
export function assignEscort({ list, now }: Day, command: AssignEscort): Decision<ListEvent> {
  const { escortId, kind, escorts, ref, sealed, documentKey, by } = command;
  const known = list.escorts?.[escortId];
  if (known) {
    // The same name sealed twice gives two texts, so only whom they escort, and as what, is compared.
    const again = { before: [known.kind, known.escorts, known.ref], now: [kind, escorts, ref] };
    const broken = brokenBy([oneIdOneContent('movement-officer')], again);
    return broken.length > 0 ? refuse(...broken) : accept();
  }
  const here = listed(list);
  const escorted = here.filter((p) => escorts.includes(p.personId));
  const taken = [...escortsOn(list).map((e) => e.seat), ...seatsOfThoseWhoAreOff(list)];
  const others = Object.values(list.escorts ?? {}).filter((e) => !e.leftAt);
  const documentsHere = others.map((e) => command.documentOf(e.sealed));
  const documentKeysHere = others.flatMap((e) => e.paper ?? []);
  const seat = seatNear(escorted, here, list.flight, taken);
  const assigned: ListEvent = {
    type: 'EscortAssigned',
    escortId,
    kind,
    escorts,
    sealed,
    seat: seat ?? '',
    by,
    at: now.toISOString(),
    ...(ref !== undefined && { ref }),
    ...(documentKey !== undefined && { paper: documentKey }),
  };
  const after = evolve(list, assigned);
  const people = [...here, ...othersAboard(after)];
  const broken = brokenBy(rulesForAssigningAnEscort, {
    ...command,
    escorted,
    documentsHere,
    documentKeysHere,
    toldApart: list.toldApart ?? [],
    seat,
    people,
    flight: list.flight,
    now,
  });
  return broken.length > 0 ? refuse(...broken) : accept(assigned);
}
