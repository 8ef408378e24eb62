import { brokenBy, factsOf } from '@homeward/kernel';
import type { DescribePerson } from '../commands/describe-person';
import type { RegisterPerson } from '../commands/register-person';
import { rulesForDescribingAPerson } from '../describe-person/describe-person';
import { assessed } from '../model/assess-identity';
import type { Guardianship } from '../model/guardianship';
import type { Identity, IdentityKeys, Precision } from '../model/identity';
import type { RowOutcome } from '../model/import-row';
import type { BestDocument, ReviewReason } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import type { RowValues } from '../reading';
import { describedIn, registered } from '../register-person/register-person';
import { caseHasOneHead } from '../rules/describe-person/case-has-one-head';

/** The reader's codes for what it could not read, and the code of every rule that a single registration keeps: one set. */
const toBeMended = new Set(rulesForDescribingAPerson.map((r) => r.code));

/** What a row's codes come to. A refused row is a person all the same: the family waits, it does not lose a member. */
export const outcomeOf = (codes: string[]): RowOutcome =>
  codes.includes('REMOVAL_CODE')
    ? 'out-of-scope'
    : codes.some((c) => toBeMended.has(c))
      ? 'to-be-mended'
      : 'registered';

/** @param doubts what the paper of the row asks about the person */
export const reviewsOf = (codes: string[], doubts: readonly ReviewReason[] = []): ReviewReason[] => {
  const ofZone = (['MRZ_BAD_CHECK', 'MRZ_DISAGREES'] as const).filter((c) => codes.includes(c));
  // The reader saw in the zone what the paper would ask about: one question is enough.
  const more = doubts.filter((d) => d === 'DOCUMENT_DISAGREES' && !codes.includes('MRZ_DISAGREES'));
  const mended: ReviewReason[] = codes.some((c) => toBeMended.has(c)) ? ['ROW_TO_BE_MENDED'] : [];
  return [...mended, ...ofZone, ...more];
};

export const identityOfRow = (v: RowValues): Identity => ({
  names: { family: v.familyName, given: v.givenNames, native: v.nativeName || undefined },
  sex: v.sex,
  dob: v.dob ? { value: v.dob, precision: (v.dobPrecision || 'e') as Precision } : undefined,
  nationality: v.nationality || undefined,
  phones: v.phones,
  languages: v.languages,
  destination: v.destination || undefined,
  location: v.location || undefined,
});

export interface RowAsPerson {
  personId: string;
  file: RegisterPerson['file'];
  otherHeads: number;
  values: RowValues;
  codes: string[];
  keys: IdentityKeys;
  /** ISO date: by it the dates of the sheet are judged. */
  exportedOn: string;
  /** Who answers for this child. */
  guardians?: Guardianship[];
  pairIds: readonly string[];
  document?: BestDocument;
  documentText?: { number: string };
  doubts: readonly ReviewReason[];
}

/** The codes of a row, with those of the rules that a person registered alone would have to keep. */
export function withBroken(codes: string[], described: DescribePerson): string[] {
  const broken = brokenBy(rulesForDescribingAPerson, described);
  return [...new Set([...codes, ...broken.map((b) => b.code)])].sort();
}

/** What a row says of a person. Dates are judged by the day of the sheet, which describes that day. */
export const saidByRow = (values: RowValues, exportedOn: string): Omit<DescribePerson, 'familyId' | 'otherHeads'> => ({
  identity: identityOfRow(values),
  relation: values.relation || 'OTHER',
  registeredOn: values.registeredOn || exportedOn,
  now: new Date(exportedOn),
});

/**
 * Makes a person of a row, by the rules for a person who is registered alone; what the row breaks is a code of it, and the
 * person waits until it is mended. Consent is not read here: a list cannot consent for anybody
 * (docs/handbook/consent.md#r-cons-16).
 */
export function personOfRow(row: RowAsPerson): { codes: string[]; events: PersonEvent[] } {
  const { personId, file, values, keys, exportedOn, otherHeads } = row;
  const command: RegisterPerson = {
    personId,
    file,
    keys,
    otherHeads,
    guardians: row.guardians,
    ...saidByRow(values, exportedOn),
  };
  const described = describedIn(command);
  // The other head may have been left out since the preview said so.
  const read = row.codes.filter((code) => code !== caseHasOneHead.code);
  const codes = withBroken(read, described);
  const reviews = reviewsOf(codes, row.doubts);
  const outOfScope = codes.includes('REMOVAL_CODE');
  const decision = assessed(
    undefined,
    registered(command, described, { reviews, outOfScope }),
    ...row.pairIds.map((pairId) => ({ type: 'DuplicateSuspected' as const, pairId })),
    ...(row.document
      ? [{ type: 'TravelDocumentChosen' as const, document: row.document, personal: row.documentText }]
      : []),
  );
  return { codes, events: factsOf(decision) };
}
