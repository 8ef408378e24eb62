import { birthsAgree, dayAndMonthExchanged, sameFullBirth } from './births-agree';
import type { DuplicateKey, DuplicatePair } from './duplicate-key';
import { familiesAgain } from './families-again';
import { namesAlike } from './names-alike';
import { mayBeOneNumber, oneSlipApart } from '../text/alike-number';
import { pairsWithinBlocks } from './pairs-within-blocks';

/** Common names meet in one year of birth by chance; beyond this many bearers a pair proves nothing. */
const MOST_NAMESAKES = 6;
/** Names that are said alike, and hardly anybody else's. */
const LIKE_NAME = 0.55;
const SAME_NAME = 0.85;

/**
 * People who may be registered twice, within a caseload or against those registered before. Members of one family are
 * compared only when name and full date of birth are the same: brothers and fathers look alike and are not one person.
 */
export function findDuplicates(people: DuplicateKey[]): DuplicatePair[] {
  const alike = namesAlike(people);
  const found = new Map<string, DuplicatePair>();
  const propose = (a: DuplicateKey, b: DuplicateKey, level: 1 | 2 | 3, reason: string): void => {
    const key = [a.ref, b.ref].sort().join('\n');
    const before = found.get(key);
    if (before) {
      before.level = Math.min(before.level, level) as 1 | 2 | 3;
      if (!before.reasons.includes(reason)) before.reasons.push(reason);
    } else found.set(key, { a: a.ref, b: b.ref, level, reasons: [reason] });
  };
  for (const [a, b] of pairsWithinBlocks(people, ({ docNumber }) => (isTelling(docNumber) ? [docNumber] : []))) {
    if (samePersonOnPaper(a, b, alike(a, b))) propose(a, b, 1, 'same document');
  }
  for (const [a, b] of pairsWithinBlocks(people, ({ phones }) => phones)) {
    if (apart(a, b) && sexesAgree(a, b) && birthsAgree(a, b) && alike(a, b) > (sameFullBirth(a, b) ? 0.15 : 0.3))
      propose(a, b, 2, 'same phone');
  }
  for (const [a, b] of pairsWithinBlocks(people, ({ dob, dobPrecision }) => (dobPrecision === 'd' ? [dob] : []))) {
    const least = a.familyRef === b.familyRef ? 0.99 : LIKE_NAME;
    if (sexesAgree(a, b) && nationsAgree(a, b) && alike(a, b) >= least) propose(a, b, 2, 'same date of birth and name');
  }
  for (const [a, b] of pairsWithinBlocks(people, byExchangedBirth))
    if (a.dob !== b.dob && apart(a, b) && sexesAgree(a, b) && nationsAgree(a, b) && alike(a, b) >= SAME_NAME)
      propose(a, b, 2, 'same name, day and month of birth exchanged');
  const weak = [...pairsWithinBlocks(people, byNameAndYear)].filter(
    ([a, b]) => apart(a, b) && birthsAgree(a, b, 1) && sexesAgree(a, b),
  );
  for (const [a, b] of nameOnly(weak, alike)) propose(a, b, 3, 'similar name');
  for (const [a, b] of familiesAgain(people, weak, [...found.values()], alike)) propose(a, b, 2, 'same family again');
  // Last: nothing else follows from a number that may be misread.
  for (const [a, b] of pairsWithinBlocks(people, byAlikeNumber))
    if (a.docNumber !== b.docNumber && mayBeOneNumber(a.docAlike!, b.docAlike!))
      propose(a, b, 2, 'look-alike document');
  for (const [a, b] of pairsWithinBlocks(people, ({ docAlike }) => docAlike?.slips ?? []))
    if (
      a.docNumber !== b.docNumber &&
      oneSlipApart(a.docAlike!, b.docAlike!) &&
      samePersonButForASlip(a, b, alike(a, b))
    )
      propose(a, b, 2, 'document but for a slip');
  return [...found.values()];
}

/** The same number on two papers is one person when the rest can be; otherwise someone uses another's document. */
export function samePersonOnPaper(a: DuplicateKey, b: DuplicateKey, alikeness: number): boolean {
  if (!sexesAgree(a, b)) return false;
  if (a.familyRef === b.familyRef) return alikeness > 0.99 && birthsAgree(a, b) && a.dob !== '';
  return sameFullBirth(a, b) || (birthsAgree(a, b) && alikeness > 0.2);
}

/**
 * Numbers in a row are one sign apart as well, and a family has them: who bears such a one may be the same person where
 * the name is alike or the day of birth is the same, and not another member of the family.
 */
const samePersonButForASlip = (a: DuplicateKey, b: DuplicateKey, alikeness: number): boolean =>
  apart(a, b) && sexesAgree(a, b) && (sameFullBirth(a, b) || alikeness >= LIKE_NAME);

/** Those among `others` who bear a number one slip from mine, and are likely the same person. */
export function likelyDespiteASlip(me: DuplicateKey, others: DuplicateKey[], bearers: ReadonlySet<string>): string[] {
  const alike = namesAlike([me, ...others]);
  return others
    .filter((other) => bearers.has(other.ref) && samePersonButForASlip(me, other, alike(me, other)))
    .map(({ ref }) => ref);
}

/** "000000" and "0" are no numbers. */
export const isTelling = (docNumber: string): boolean => docNumber.length >= 5 && !/^[A-Z]*(\d)\1*$/i.test(docNumber);

const byExchangedBirth = (person: DuplicateKey): string[] => {
  const exchanged = dayAndMonthExchanged(person);
  return exchanged ? [[person.dob, exchanged].sort()[0]!] : [];
};

const byAlikeNumber = ({ docAlike }: DuplicateKey): string[] =>
  docAlike ? [docAlike.whole, ...(docAlike.bare ? [docAlike.bare] : [])] : [];

function byNameAndYear({ nameKeys, dob, dobPrecision, sex, nationality }: DuplicateKey): string[] {
  const year = Number(dob.slice(0, 4));
  if (!year) return [];
  const years = dobPrecision === 'e' ? [year - 1, year, year + 1] : [year];
  return years.flatMap((each) => nameKeys.map((key) => `${key}|${each}|${sex}|${nationality}`));
}

/** Nothing but the name: only where all of it agrees, nothing contradicts, place and way home are the same. */
function nameOnly(
  weak: [DuplicateKey, DuplicateKey][],
  alike: (a: DuplicateKey, b: DuplicateKey) => number,
): [DuplicateKey, DuplicateKey][] {
  const likely = weak.filter(
    ([a, b]) =>
      alike(a, b) > SAME_NAME &&
      a.nameKeys.length > 1 &&
      agree(a.destination, b.destination) &&
      agree(a.location, b.location) &&
      !documentsDiffer(a, b) &&
      !phonesDiffer(a, b),
  );
  const namesakes = new Map<string, Set<string>>();
  for (const pair of likely) {
    for (const { nameKeys, ref } of pair) {
      const name = nameKeys.join(' ');
      namesakes.set(name, (namesakes.get(name) ?? new Set()).add(ref));
    }
  }
  return likely.filter(([a]) => (namesakes.get(a.nameKeys.join(' '))?.size ?? 0) <= MOST_NAMESAKES);
}

const apart = (a: DuplicateKey, b: DuplicateKey): boolean => a.familyRef !== b.familyRef;
const sexesAgree = (a: DuplicateKey, b: DuplicateKey): boolean => !a.sex || !b.sex || a.sex === b.sex;
const nationsAgree = (a: DuplicateKey, b: DuplicateKey): boolean => agree(a.nationality, b.nationality);
const agree = (a = '', b = ''): boolean => !a || !b || a.toLowerCase() === b.toLowerCase();
const documentsDiffer = (a: DuplicateKey, b: DuplicateKey): boolean =>
  isTelling(a.docNumber) && isTelling(b.docNumber) && a.docNumber !== b.docNumber;
const phonesDiffer = (a: DuplicateKey, b: DuplicateKey): boolean =>
  a.phones.length > 0 && b.phones.length > 0 && !a.phones.some((phone) => b.phones.includes(phone));
