import { ageBandOn } from '../model/age-band';
import { assessed } from '../model/assess-identity';
import type { Identity, IdentityKeys, Precision } from '../model/identity';
import type { RowOutcome } from '../model/import-row';
import type { BestDocument, ReviewReason } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import type { RowValues } from '../reading';

const toBeMended = new Set(['NAME_MISSING', 'DOB_IMPOSSIBLE', 'DOB_IN_FUTURE']);

/** What a row's codes come to. A refused row is a person all the same: the family waits, it does not lose a member. */
export const outcomeOf = (codes: string[]): RowOutcome =>
  codes.includes('REMOVAL_CODE')
    ? 'out-of-scope'
    : codes.some((c) => toBeMended.has(c))
      ? 'to-be-mended'
      : 'registered';

export const reviewsOf = (codes: string[]): ReviewReason[] => [
  ...(codes.some((c) => toBeMended.has(c)) ? (['ROW_TO_BE_MENDED'] as const) : []),
  ...(['MRZ_BAD_CHECK', 'MRZ_DISAGREES'] as const).filter((c) => codes.includes(c)),
];

export const identityOfRow = (v: RowValues): Identity => ({
  names: { family: v.familyName, given: v.givenNames, ...(v.nativeName && { native: v.nativeName }) },
  sex: v.sex,
  ...(v.dob && { dob: { value: v.dob, precision: (v.dobPrecision || 'e') as Precision } }),
  ...(v.nationality && { nationality: v.nationality }),
  phones: v.phones,
  languages: v.languages,
  ...(v.destination && { destination: v.destination }),
  ...(v.location && { location: v.location }),
});

export interface RowAsPerson {
  personId: string;
  operationId: string;
  caseId: string;
  caseReference: string;
  familyId: string;
  values: RowValues;
  codes: string[];
  keys: IdentityKeys;
  exportedOn: string;
  pairIds: readonly string[];
  document?: BestDocument;
  documentText?: { number: string };
}

/**
 * Makes a person of a row. Consent is not read here: a list cannot consent for anybody
 * (docs/handbook/consent.md#r-cons-16).
 */
export function personOfRow(row: RowAsPerson): PersonEvent[] {
  const { personId, operationId, caseId, caseReference, familyId, values, codes, keys } = row;
  const personal = identityOfRow(values);
  const registeredOn = values.registeredOn || row.exportedOn;
  const decision = assessed(
    undefined,
    {
      type: 'PersonRegistered',
      personId,
      operationId,
      caseId,
      caseReference,
      familyId,
      keys,
      registeredOn,
      personal,
      relation: values.relation || 'OTHER',
      ageBand: ageBandOn(personal.dob, registeredOn),
      reviews: reviewsOf(codes),
      outOfScope: codes.includes('REMOVAL_CODE'),
    },
    ...row.pairIds.map((pairId) => ({ type: 'DuplicateSuspected' as const, pairId })),
    ...(row.document
      ? [{ type: 'TravelDocumentChosen' as const, document: row.document, personal: row.documentText }]
      : []),
  );
  return decision.accepted ? decision.events : [];
}
