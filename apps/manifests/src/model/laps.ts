import { bandsFlown, isOfAgeThroughout, lastLegOf, type Flying } from './bands-flown';
import type { Flight } from './traveller';

/** Somebody as far as it decides who holds whom. */
export interface Seated extends Flying {
  personId: string;
  familyId: string;
  /** Of an infant: who answers for it, as the record says. */
  answeredForBy?: readonly string[] | undefined;
  /** Who holds it by the version in force. */
  onLapOf?: string | undefined;
  boarded?: boolean | undefined;
}

/** Who holds an infant, the first that can be: whoever holds it in the cabin, whoever answers for it, any adult of its family. */
const holders: readonly ((infant: Seated, adult: Seated) => boolean)[] = [
  (infant, adult) => infant.boarded === true && infant.onLapOf === adult.personId,
  (infant, adult) => infant.answeredForBy?.includes(adult.personId) === true,
  () => true,
];

const byId = (a: Seated, b: Seated): number => (a.personId < b.personId ? -1 : 1);

/**
 * On whose lap each infant travels: one infant per adult of the family who flies at least as far; further infants need a seat,
 * and one who is two on any of their legs has a seat from the start. The same for the same people, in whichever order they come.
 * Source: docs/handbook/day-of-movement.md#seats-and-masses.
 */
export function lapsOf<Person extends Seated>(
  people: readonly Person[],
  flight: Pick<Flight, 'legs'>,
): Map<Person, Person> {
  const stopOf = new Map(people.map((p) => [p, lastLegOf(p, flight)]));
  // The lap of whoever gets off first among them: another infant may fly further. Who flies furthest has least to choose from.
  const free = people
    .filter((p) => isOfAgeThroughout(p, flight))
    .sort((a, b) => stopOf.get(a)! - stopOf.get(b)! || byId(a, b));
  const infants = people
    .filter((p) => bandsFlown(p, flight).every((band) => band === 'INFANT'))
    .sort((a, b) => stopOf.get(b)! - stopOf.get(a)! || byId(a, b));
  const laps = new Map<Person, Person>();
  for (const mayHold of holders)
    for (const infant of infants.filter((i) => !laps.has(i))) {
      const holder = free.find(
        (a) => a.familyId === infant.familyId && stopOf.get(a)! >= stopOf.get(infant)! && mayHold(infant, a),
      );
      if (!holder) continue;
      free.splice(free.indexOf(holder), 1);
      laps.set(infant, holder);
    }
  return laps;
}
