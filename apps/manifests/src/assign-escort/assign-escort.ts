import { brokenBy, accept, oneIdOneContent, plainCode, refuse, type Decision } from '@homeward/kernel';
import type { AssignEscort } from '../commands/assign-escort';
import type { Day } from '../model/day';
import type { Escort } from '../model/escort';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import { escortsOn } from '../model/escorts-of';
import { othersAboard } from '../model/others-aboard';
import { listed } from '../model/passenger-list';
import { isNear, seatNear } from '../model/seat-near';
import { seatsOfThoseWhoAreOff } from '../model/seating';
import { rowsOf } from '../model/seats';
import { anEscortWhoIsOffGoesWithNobody } from '../rules/escorts/an-escort-who-is-off-goes-with-nobody';
import { escortsAreOfAge } from '../rules/escorts/escorts-are-of-age';
import { aTravellerIsNoEscort } from '../rules/escorts/a-traveller-is-no-escort';
import { whoResemblesATravellerIsToldApart } from '../rules/escorts/who-resembles-a-traveller-is-told-apart';
import { oneEscortFliesOnOneFlight } from '../rules/escorts/one-escort-flies-on-one-flight';
import { escortsGoWithPeopleOnTheList } from '../rules/escorts/escorts-go-with-people-on-the-list';
import { escortsHaveADocumentThatTellsWhoTheyAre } from '../rules/escorts/escorts-have-a-document-that-tells-who-they-are';
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
  escortsHaveADocumentThatTellsWhoTheyAre,
  onePersonIsOneEscort,
  oneEscortFliesOnOneFlight,
  aTravellerIsNoEscort,
  whoResemblesATravellerIsToldApart,
  escortsSitNear,
  theAircraftCarriesThem,
];

/**
 * Names who travels with people of the list. They take a seat near, and weigh, as anybody does. Sent again for the same person with
 * others in the group, it changes the group.
 */
export function assignEscort({ list, now }: Day, command: AssignEscort): Decision<ListEvent> {
  const { escortId, kind, escorts, ref, sealed, documentKey, by, roles } = command;
  const known = list.escorts?.[escortId];
  if (known) {
    const as = [known.kind, known.ref, isSamePerson(known, command)];
    const broken = brokenBy([oneIdOneContent('movement-officer')], { before: as, now: [kind, ref, true] });
    if (broken.length > 0) return refuse(...broken);
    if (isSameGroup(known.escorts, escorts)) return accept();
    const off = brokenBy([anEscortWhoIsOffGoesWithNobody], known);
    if (off.length > 0) return refuse(...off);
  }
  const here = listed(list);
  const escorted = here.filter((p) => escorts.includes(p.personId));
  const others = Object.values(list.escorts ?? {}).filter((e) => !e.leftAt && e !== known);
  const taken = [...escortsOn(list).flatMap((e) => (e === known ? [] : e.seat)), ...seatsOfThoseWhoAreOff(list)];
  const documentsHere = others.map((e) => command.documentOf(e.sealed));
  const documentKeysHere = others.flatMap((e) => e.paper ?? []);
  // Whoever is aboard stays where they sit, which has to be near those whom they escort now.
  const near = known?.boardedAt ? known.seat : seatNear(escorted, here, list.flight, taken);
  const seat = near && isNear(near, escorted, rowsOf(here, list.flight)) ? near : undefined;
  const named: ListEvent = {
    type: 'EscortAssigned',
    escortId,
    kind,
    escorts,
    sealed,
    seat: seat ?? '',
    by,
    roles,
    at: now.toISOString(),
    ...(ref !== undefined && { ref }),
    ...(documentKey !== undefined && { paper: documentKey }),
  };
  const regrouped: ListEvent = { type: 'EscortGroupChanged', escortId, escorts, seat: seat ?? '', by, at: named.at };
  const assigned = known ? regrouped : named;
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

/** The same name sealed twice gives two texts: the documents are compared. */
const isSamePerson = (known: Escort, { documentKey, documentNumber, documentOf }: AssignEscort): boolean =>
  (documentKey !== undefined && known.paper === documentKey) ||
  plainCode(documentOf(known.sealed)) === plainCode(documentNumber);

const isSameGroup = (some: readonly string[], others: readonly string[]): boolean =>
  [...some].sort().join() === [...others].sort().join();
