import { byInstant } from '@homeward/kernel';
import type { Facts } from '../model/traveller';
import type { SaidYes } from './hear-no';

/** When somebody said yes last, under whichever of their records, and to which journey: their no may be about that one. */
export const lastYesOf = (records: Iterable<Pick<Facts, 'consent'>>): SaidYes | undefined =>
  [...records]
    .flatMap(({ consent }) => (consent?.givenAt ? [{ at: consent.givenAt, journey: consent.journey }] : []))
    .sort((one, other) => byInstant(one.at, other.at))
    .at(-1);
