import { everyAdultAgreesToPart } from '../rules/families/every-adult-agrees-to-part';
import { noChildIsPartedFromWhoAnswersForIt } from '../rules/families/no-child-is-parted-from-who-answers-for-it';
import { isOfAgeThroughout, type Flying } from './bands-flown';
import type { PassengerList } from './passenger-list';
import type { Agreements } from './settle';

/** Somebody of a family, on the list or not. */
export interface Relative extends Flying {
  personId: string;
  /** Ids of those who answer for them. */
  caregivers: readonly string[];
}

/** By family, as the records say now. */
export type Relatives = ReadonlyMap<string, readonly Relative[]>;

/**
 * Who has to be on a flight with whoever of a family is: not who was taken off the list, for a check settles their family, nor who stays
 * by what every adult agreed. Source: docs/handbook/day-of-movement.md#settling, docs/handbook/day-of-movement.md#family-since.
 */
export function whoTravelTogether(
  { people, flight }: Pick<PassengerList, 'people' | 'flight'>,
  family: readonly Relative[],
  agreements: Agreements,
): string[] {
  const gone = family.filter((r) => people[r.personId]?.standing !== 'LISTED');
  const adults = family.filter((r) => r.band === 'ADULT').map((r) => r.personId);
  const carers = family.filter((r) => isOfAgeThroughout(r, flight)).map((r) => r.personId);
  const together = gone.map((r) => r.personId);
  const stays = (r: Relative): boolean =>
    everyAdultAgreesToPart.holds({ adults, agreed: [...(agreements.get(r.personId) ?? [])] }) &&
    noChildIsPartedFromWhoAnswersForIt.holds({ ...r, together, adults: carers, flight });
  const isSettled = ({ personId }: Relative): boolean =>
    people[personId]?.standing === 'OUT' && people[personId].wasListed;
  return family.filter((r) => !isSettled(r) && !(gone.includes(r) && stays(r))).map((r) => r.personId);
}
