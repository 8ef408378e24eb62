import type { Carried } from './load';
import { isOfAgeThroughout, type Flying } from './bands-flown';
import { hasFewChildren, hasOneStretcher } from './escort-load';
import { serves, type Escort, type EscortKind, type EscortNeed } from './escort';
import { aboard, listed, type PassengerList } from './passenger-list';
import type { Day } from './day';
import { offPointsOf, type Facts, type Flight } from './traveller';

type Listed = Pick<PassengerList, 'people' | 'escorts'>;

/** Who is on the list, who escorts them, and what is known of their needs. */
export type Escorting = Pick<Day, 'list' | 'facts'>;

/** Those who travel as long as somebody whom they escort does. */
export const escortsOn = (list: Listed): Escort[] => {
  const here = new Set(listed(list).map((p) => p.personId));
  return Object.values(list.escorts ?? {}).filter((e) => !e.leftAt && e.escorts.some((id) => here.has(id)));
};

/** Those in the cabin, whether anybody whom they escort still travels or not. */
export const escortsAboard = ({ escorts = {} }: Pick<PassengerList, 'escorts'>): Escort[] =>
  Object.values(escorts).filter((e) => e.boardedAt !== undefined && e.leftAt === undefined);

const medicalKinds: ReadonlySet<string> = new Set(['OPERATIONAL', 'NURSE', 'DOCTOR']);

/** Which escorts were decided for somebody; never why. */
export const escortNeedsOf = (isMinor: boolean, { medical, protection }: Facts): EscortNeed[] => [
  ...(medical && medicalKinds.has(medical.escort) ? [{ kind: medical.escort as EscortKind }] : []),
  ...(isMinor && protection?.escortRef ? [{ kind: 'CHILD' as const, ref: protection.escortRef }] : []),
];

/** Ages and needs may have changed since they were assigned: who has more than one can look after serves none of them. */
const hasTooMany = (list: Listed, { kind, escorts }: Escort): boolean => {
  const escorted = listed(list).filter((p) => escorts.includes(p.personId));
  return !hasFewChildren(kind, escorted) || !hasOneStretcher(escorted);
};

/** Those of them who can look after everybody whom they have. */
export const ableAmong = (list: Listed, among: readonly Escort[]): Escort[] =>
  among.filter((e) => !hasTooMany(list, e));

/**
 * The kinds of escort that are missing to somebody, whether they are on a list or called for the flight. Who is a child on any
 * leg that they fly has the escort of one. Source: docs/handbook/day-of-movement.md#every-leg.
 */
export const missingAmong = (
  { personId, facts, ...flying }: Flying & { personId: string; facts: Facts },
  among: readonly Escort[],
  flight: Pick<Flight, 'legs'>,
): EscortKind[] =>
  escortNeedsOf(!isOfAgeThroughout(flying, flight), facts)
    .filter((need) => !among.some((e) => serves(e, personId, need)))
    .map((need) => need.kind);

/**
 * The kinds of escort that somebody needs and does not have.
 * @param among those who are assigned, or those who are aboard
 */
export function missingEscorts(day: Escorting, personId: string, among: readonly Escort[]): EscortKind[] {
  const passenger = day.list.people[personId];
  if (!passenger) return [];
  const { list, facts } = day;
  return missingAmong({ ...passenger, facts: facts.get(personId) ?? {} }, ableAmong(list, among), list.flight);
}

type Boarding = Escorting & { listed?: { personId: string } };

/** Kinds of escort that somebody at the gate needs, and nobody is assigned for. */
export const escortsNotAssigned = ({ listed: person, ...day }: Boarding): EscortKind[] =>
  person ? missingEscorts(day, person.personId, escortsOn(day.list)) : [];

/** Kinds of escort that are assigned to them, and not aboard. */
export function escortsNotAboard({ listed: person, ...day }: Boarding): EscortKind[] {
  if (!person) return [];
  const unassigned = escortsNotAssigned({ listed: person, ...day });
  const missing = missingEscorts(day, person.personId, escortsAboard(day.list));
  return missing.filter((kind) => !unassigned.includes(kind));
}

/** Those aboard who need an escort that is not aboard. */
export const aboardWithoutEscort = (day: Escorting): EscortKind[] => [
  ...new Set(aboard(day.list).flatMap((p) => missingEscorts(day, p.personId, escortsAboard(day.list)))),
];

/** Where an escort leaves the aircraft: with the last of those on the list whom they escort. */
export function offPointOf({ escorts }: Escort, list: Listed, { legs }: Pick<Flight, 'legs'>): string {
  const stops = offPointsOf({ legs });
  const travelling = listed(list).filter((p) => escorts.includes(p.personId));
  const last = Math.max(...travelling.map((p) => stops.indexOf(p.offPoint)));
  return stops[last] ?? stops.at(-1)!;
}

/** Escorts as they take room and weigh, as far as those whom they escort. */
export const carriedEscorts = (list: Listed, flight: Pick<Flight, 'legs'>): Carried[] =>
  escortsOn(list).map((escort) => ({
    personId: escort.escortId,
    familyId: escort.escortId,
    offPoint: offPointOf(escort, list, flight),
    bagKg: 0,
    band: 'ADULT',
    needs: [],
  }));

/** Everybody on the list who needs an escort and has none, with the kinds; never why. */
export const withoutEscort = (day: Escorting): { personId: string; kinds: EscortKind[] }[] =>
  listed(day.list)
    .map(({ personId }) => ({ personId, kinds: missingEscorts(day, personId, escortsOn(day.list)) }))
    .filter(({ kinds }) => kinds.length > 0);
