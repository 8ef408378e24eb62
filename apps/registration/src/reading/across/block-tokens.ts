import type { DuplicateKey } from './duplicate-key';

type Blocked = Pick<DuplicateKey, 'dob' | 'dobPrecision' | 'sex' | 'nationality'>;

/** So many names of one person are looked at: with their pairs, some thirty tokens. */
const MOST_NAMES = 8;

/**
 * What somebody is found by who may be registered twice: a birth together with one name, or with two. Two people of whom
 * `findDuplicates` proposes one for the other by name and birth share one of these.
 * @param names keys of the names, of every script
 */
export function carriedTokens(names: readonly string[], who: Blocked): string[] {
  const exact = who.dobPrecision === 'd' ? [`d|${who.dob}`] : [];
  const years = yearsOf(who).map((year) => `${year}|${who.sex}|${who.nationality}`);
  const inexact = exact.length > 0 ? [] : years.map((year) => `i|${year}`);
  return crossed([...exact, ...years.map((year) => `y|${year}`), ...inexact], names);
}

/** What others are asked for who may be the same: those of an exact birth and of an inexact one are found by different tokens. */
export function soughtTokens(names: readonly string[], who: Blocked, exchangedDob?: string): string[] {
  const years = yearsOf(who).map((year) => `${year}|${who.sex}|${who.nationality}`);
  if (who.dobPrecision !== 'd')
    return crossed(
      years.map((year) => `y|${year}`),
      names,
    );
  const days = [who.dob, ...(exchangedDob ? [exchangedDob] : [])].map((day) => `d|${day}`);
  return crossed([...days, ...years.map((year) => `i|${year}`)], names);
}

/** An estimate is right to a year or so. */
export function yearsOf({ dob, dobPrecision }: Pick<Blocked, 'dob' | 'dobPrecision'>): number[] {
  const year = Number(dob.slice(0, 4));
  if (!year) return [];
  return dobPrecision === 'e' ? [year - 1, year, year + 1] : [year];
}

function crossed(births: readonly string[], names: readonly string[]): string[] {
  const some = [...new Set(names)].sort().slice(0, MOST_NAMES);
  const pairs = some.flatMap((one, i) => some.slice(i + 1).map((other) => `${one} ${other}`));
  return births.flatMap((birth) => [...some, ...pairs].map((name) => `${birth}|${name}`));
}
