import type { EscortKind } from './escort';
import type { Passenger } from './passenger-list';

type Escorted = readonly Pick<Passenger, 'band' | 'bands' | 'needs'>[];

/**
 * One to five, and one alone for the youngest: of children between six and twelve the list does not know the age, and takes
 * the safe side. Source: docs/handbook/day-of-movement.md#escorts.
 */
export const hasFewChildren = (kind: EscortKind, escorted: Escorted): boolean =>
  kind !== 'CHILD' || (escorted.length <= 5 && (escorted.length === 1 || !escorted.some(isYoung)));

/** On any leg. */
const isYoung = ({ band, bands = [] }: Escorted[number]): boolean =>
  [band, ...bands].some((b) => b === 'INFANT' || b === 'CHILD');

/** Two people who lie cannot be looked after by one. Source: docs/handbook/day-of-movement.md#escorts. */
export const hasOneStretcher = (escorted: Escorted): boolean =>
  escorted.filter((p) => p.needs.includes('STCR')).length <= 1;
