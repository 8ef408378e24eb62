import { isAfter } from '@homeward/kernel';
import type { CabinCount, CabinDifference, CountedCabin } from './cabin';
import { escortsAboard, escortsOn } from './escorts-of';
import { aboard, listed, stillInCabin, type Passenger, type PassengerList } from './passenger-list';

/** Three numbers that are one before the aircraft doors close. */
export interface CabinNumbers {
  /** Passed the gate by a scan, and not seen leaving. */
  gate: number;
  /** Counted in the cabin since anybody last boarded or left. */
  cabin?: CabinCount;
  list: number;
}

/** Everybody who has passed the gate and was not seen leaving, on the list or off it. */
export const passedGate = (list: Pick<PassengerList, 'people'>): Passenger[] => [
  ...aboard(list),
  ...stillInCabin(list),
];

/** Ids of those who had passed the gate when the cabin was counted. Whoever boarded or left since is for the next count. */
export const passedGateAt = ({ people }: Pick<PassengerList, 'people'>, at: string): string[] =>
  Object.values(people)
    .filter((p) => p.boarded || p.offloaded)
    .filter(({ boardedAt, leftCabin }) => isBy(boardedAt, at) && !(leftCabin && isBy(leftCabin.at, at)))
    .map((p) => p.personId);

/** Nobody knows when somebody boarded whose record is of before: they count as aboard by then. */
const isBy = (when: string | undefined, at: string): boolean => when === undefined || !isAfter(when, at);

export const numbersOf = (list: PassengerList): CabinNumbers => ({
  gate: passedGate(list).length + escortsAboard(list).length,
  cabin: list.cabin?.by === undefined ? undefined : list.cabin,
  list: listed(list).length + escortsOn(list).length,
});

/** Somebody is looked for still, or has not left the cabin. */
export const openCabinDifferences = ({ cabinFindings = [] }: CountedCabin): CabinDifference[] =>
  cabinFindings.filter((f) => f.what !== 'MISCOUNTED' && !f.ended);

/**
 * The last count that differed from those who had passed the gate, while nobody has said of which people it was; a count
 * that was wrong is put right by another person, who counts again.
 */
export function openDifference({ cabin, cabinCounts = [], cabinFindings = [] }: CountedCabin): CabinCount | undefined {
  const last = cabinCounts.findLast((c) => c.heads !== c.expected);
  if (!last) return undefined;
  const found = cabinFindings.filter((f) => f.countId === last.countId);
  const of = (what: CabinDifference['what']): number => found.filter((f) => f.what === what).length;
  if (of('NOT_ON_LIST') - of('NOT_IN_CABIN') === last.heads - last.expected) return undefined;
  const countedAnew = cabin?.by !== undefined && cabin.by !== last.by;
  return of('MISCOUNTED') > 0 && countedAnew ? undefined : last;
}

/** Somebody because of whom the three numbers differ. */
export interface Differing {
  personId: string;
  why: 'NOT_BOARDED' | 'TO_LEAVE' | 'NOT_IN_CABIN' | 'NOT_ON_LIST';
}

/** Who is known to differ, as long as they do. */
export const whoDiffers = (list: PassengerList): Differing[] => [
  ...listed(list).flatMap(({ personId, boarded }): Differing[] => (boarded ? [] : [{ personId, why: 'NOT_BOARDED' }])),
  ...stillInCabin(list).map(({ personId }): Differing => ({ personId, why: 'TO_LEAVE' })),
  ...openCabinDifferences(list).flatMap(({ personId, what }): Differing[] =>
    personId === undefined || what === 'MISCOUNTED' ? [] : [{ personId, why: what }],
  ),
];
