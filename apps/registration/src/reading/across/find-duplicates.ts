import { yearsOf } from './block-tokens';
import { Blocks } from './blocks';
import { birthsAgree, dayAndMonthExchanged, sameFullBirth } from './births-agree';
import type { DuplicateKey, DuplicatePair } from './duplicate-key';
import { familiesAgain } from './families-again';
import { namesAlike } from './names-alike';
import { mayBeOneNumber, oneSlipApart } from '../text/alike-number';
import type { Steps } from './in-steps';
import { Namesakes } from './namesakes';
import { Proposals } from './proposals';

/** Names that are said alike, and hardly anybody else's. */
export const LIKE_NAME = 0.55;
export const SAME_NAME = 0.85;

/** So many others are proposed to each for one reason: where all are alike, the next few stand for the rest. */
const MOST_PROPOSED = 10;
const peopleAStep = 20;

/**
 * People who may be registered twice, within a caseload or against those registered before. Members of one family are
 * compared only when name and full date of birth are the same: brothers and fathers look alike and are not one person.
 * @param mine of whom something is asked: pairs of two others are left out
 */
export function* findDuplicates(
  people: DuplicateKey[],
  mine: ReadonlySet<string> = new Set(people.map(({ ref }) => ref)),
): Steps<DuplicatePair[]> {
  const alike = namesAlike(people);
  const proposals = new Proposals();
  const order = new Map(people.map((person, at) => [person, at]));
  const asked = people.filter(({ ref }) => mine.has(ref));

  /** From the other side. */
  const wasLookedAt = (a: DuplicateKey, b: DuplicateKey): boolean => mine.has(b.ref) && order.get(b)! < order.get(a)!;

  function* pass(keysOf: (person: DuplicateKey) => string[], level: 1 | 2, reason: string, may: May): Steps<void> {
    const blocks = new Blocks(people, keysOf);
    for (const [at, a] of asked.entries()) {
      if (at % peopleAStep === 0) yield;
      let proposed = 0;
      for (const b of blocks.partnersOf(a)) {
        if (wasLookedAt(a, b) || !may(a, b, alike)) continue;
        proposals.add(a, b, level, reason);
        if (++proposed === MOST_PROPOSED) break;
      }
    }
  }

  yield* pass(({ docNumber }) => (isTelling(docNumber) ? [docNumber] : []), 1, 'same document', onOnePaper);
  yield* pass(({ phones }) => phones, 2, 'same phone', onOnePhone);
  yield* pass(byBirth, 2, 'same date of birth and name', ofOneBirth);
  yield* pass(byExchangedBirth, 2, 'same name, day and month of birth exchanged', ofOneBirthExchanged);
  const blocks = new Blocks(people, byNameAndYear);
  const weak = (a: DuplicateKey): DuplicateKey[] =>
    [...blocks.partnersOf(a)].filter((b) => apart(a, b) && birthsAgree(a, b, 1) && sexesAgree(a, b));
  const namesakes = new Namesakes();
  for (const [at, a] of asked.entries()) {
    if (at % peopleAStep === 0) yield;
    if (namesakes.isCommon(a)) continue;
    for (const b of weak(a)) if (!wasLookedAt(a, b) && nameAlone(a, b, alike)) namesakes.add(a, b);
  }
  for (const [a, b] of namesakes.pairs()) proposals.add(a, b, 3, 'similar name');
  for (const [a, b] of yield* familiesAgain(people, mine, weak, proposals.all(), alike))
    if (mine.has(a.ref) || mine.has(b.ref)) proposals.add(a, b, 2, 'same family again');
  // Last: nothing else follows from a number that may be misread.
  yield* pass(byAlikeNumber, 2, 'look-alike document', ofLookAlikeNumbers);
  yield* pass(({ docAlike }) => docAlike?.slips ?? [], 2, 'document but for a slip', ofASlip);
  return proposals.all();
}

type Alike = (a: DuplicateKey, b: DuplicateKey) => number;
type May = (a: DuplicateKey, b: DuplicateKey, alike: Alike) => boolean;

const onOnePaper: May = (a, b, alike) => samePersonOnPaper(a, b, alike(a, b));

const onOnePhone: May = (a, b, alike) =>
  apart(a, b) && sexesAgree(a, b) && birthsAgree(a, b) && alike(a, b) > (sameFullBirth(a, b) ? 0.15 : 0.3);

const ofOneBirth: May = (a, b, alike) =>
  sexesAgree(a, b) &&
  nationsAgree(a, b) &&
  (a.familyRef === b.familyRef ? a.written === b.written : alike(a, b) >= LIKE_NAME);

const ofOneBirthExchanged: May = (a, b, alike) =>
  a.dob !== b.dob && apart(a, b) && sexesAgree(a, b) && nationsAgree(a, b) && alike(a, b) >= SAME_NAME;

const ofLookAlikeNumbers: May = (a, b) => a.docNumber !== b.docNumber && mayBeOneNumber(a.docAlike!, b.docAlike!);

const ofASlip: May = (a, b, alike) =>
  a.docNumber !== b.docNumber && oneSlipApart(a.docAlike!, b.docAlike!) && samePersonButForASlip(a, b, alike(a, b));

/** The same number on two papers is one person when the rest can be; otherwise someone uses another's document. */
export function samePersonOnPaper(a: DuplicateKey, b: DuplicateKey, alikeness: number): boolean {
  if (!sexesAgree(a, b)) return false;
  if (a.familyRef === b.familyRef) return a.written === b.written && birthsAgree(a, b) && a.dob !== '';
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

const byBirth = ({ dob, dobPrecision }: DuplicateKey): string[] => (dobPrecision === 'd' ? [dob] : []);

const byExchangedBirth = (person: DuplicateKey): string[] => {
  const exchanged = dayAndMonthExchanged(person);
  return exchanged ? [[person.dob, exchanged].sort()[0]!] : [];
};

const byAlikeNumber = ({ docAlike }: DuplicateKey): string[] =>
  docAlike ? [docAlike.whole, ...(docAlike.bare ? [docAlike.bare] : [])] : [];

const byNameAndYear = (person: DuplicateKey): string[] =>
  yearsOf(person).flatMap((year) => person.nameKeys.map((key) => `${key}|${year}|${person.sex}|${person.nationality}`));

/** Nothing but the name: only where all of it agrees, nothing contradicts, place and way home are the same. */
const nameAlone: May = (a, b, alike) =>
  alike(a, b) > SAME_NAME &&
  a.nameKeys.length > 1 &&
  agree(a.destination, b.destination) &&
  agree(a.location, b.location) &&
  !documentsDiffer(a, b) &&
  !phonesDiffer(a, b);

const apart = (a: DuplicateKey, b: DuplicateKey): boolean => a.familyRef !== b.familyRef;
const sexesAgree = (a: DuplicateKey, b: DuplicateKey): boolean => !a.sex || !b.sex || a.sex === b.sex;
const nationsAgree = (a: DuplicateKey, b: DuplicateKey): boolean => agree(a.nationality, b.nationality);
const agree = (a = '', b = ''): boolean => !a || !b || a.toLowerCase() === b.toLowerCase();
const documentsDiffer = (a: DuplicateKey, b: DuplicateKey): boolean =>
  isTelling(a.docNumber) && isTelling(b.docNumber) && a.docNumber !== b.docNumber;
const phonesDiffer = (a: DuplicateKey, b: DuplicateKey): boolean =>
  a.phones.length > 0 && b.phones.length > 0 && !a.phones.some((phone) => b.phones.includes(phone));
