import type { TravelDocument } from './travel-document';

/** The number of a paper, as it is compared with others. */
export type ComparedNumber = Pick<TravelDocument, 'numberKey' | 'alike'>;

/** How one number resembles another one: it is the same, may be misread for it, or is one slip from it. */
export type Resemblance = 'SAME' | 'MISREAD' | 'SLIP';

export function resemblanceOf(one: ComparedNumber, other: ComparedNumber): Resemblance | undefined {
  if (one.numberKey !== undefined && one.numberKey === other.numberKey) return 'SAME';
  const [a, b] = [one.alike, other.alike];
  if (!a || !b) return undefined;
  if (a.whole === b.whole || a.bare === b.whole || a.whole === b.bare) return 'MISREAD';
  return a.slips?.some((slip) => b.slips?.includes(slip)) ? 'SLIP' : undefined;
}
