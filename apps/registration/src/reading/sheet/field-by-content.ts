import type { ColumnEvidence } from './column-evidence';
import type { SheetColumn, SheetField } from './sheet-field';

/** From the most particular look of a cell to the least: a sex column also holds single letters, a zone also a number. */
const BY_SHARE: [SheetField, number][] = [
  ['mrz', 0.6],
  ['consent', 0.95],
  ['sex', 0.8],
  ['nativeName', 0.6],
  ['relation', 0.7],
  ['docType', 0.7],
  ['languages', 0.7],
  ['nationality', 0.6],
  ['phones', 0.7],
  ['case', 0.8],
  ['docNumber', 0.7],
  ['destination', 0.5],
];
const DAYS_OF_A_CAMPAIGN = 500;

/** The fields a column may hold, judged by its cells alone, the likeliest first; none when they do not say. */
export function fieldsByContent(evidence: ColumnEvidence): SheetField[] {
  const { share, days, filled, distinct } = evidence;
  if ((share.date ?? 0) >= 0.6 && days.length >= filled * 0.2) return [dateField(days)];
  const found = BY_SHARE.filter(([field, least]) => (share[field] ?? 0) >= least).map(([field]) => field);
  if (found.length) return found;
  return filled >= 20 && distinct <= 15 && distinct < filled / 5 ? ['location'] : [];
}

/** Registrations crowd into a season, documents run out in later years, births lie scattered over a lifetime. */
function dateField(days: number[]): SheetField {
  const at = (share: number): number => days[Math.floor((days.length - 1) * share)]!;
  if (at(0.9) - at(0.1) < DAYS_OF_A_CAMPAIGN) return 'registeredOn';
  return at(0.9) - at(0.1) < 365 * 13 ? 'docExpiry' : 'dob';
}

/** Where no heading speaks of names: two neighbouring wordy columns are family and given names, one alone is the whole. */
export function namesByContent(columns: (SheetColumn & { evidence: ColumnEvidence })[]): void {
  const wordy = columns.filter(
    ({ fields, evidence }) =>
      !fields.length &&
      (evidence.share.fullName ?? 0) > 0.8 &&
      evidence.distinct > evidence.filled * 0.2 &&
      evidence.meanWords < 5,
  );
  const [first, second, ...more] = wordy.slice(0, 3).sort((a, b) => a.evidence.meanWords - b.evidence.meanWords);
  if (!first) return;
  if (!second) {
    first.fields = ['fullName'];
    return;
  }
  const alike = second.evidence.meanWords - first.evidence.meanWords < 0.15;
  const [family, given] = alike && second.index < first.index ? [second, first] : [first, second];
  family.fields = ['familyName'];
  given.fields = ['givenNames'];
  // The third and longest column usually holds the full name again, in the native script.
  if (more[0] && !columns.some(({ fields }) => fields.includes('nativeName'))) more[0].fields = ['nativeName'];
}
