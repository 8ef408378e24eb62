/**
 * Everything that an airline gets about a passenger or an escort, and nothing else.
 * Source: docs/handbook/data-protection.md#airline-fields.
 */
export const carrierFields = [
  'familyName',
  'givenNames',
  'sex',
  'dateOfBirth',
  'nationality',
  'documentNumber',
  'seat',
  'bagKg',
  'needs',
  'escortRef',
  'escort',
] as const;
export type CarrierField = (typeof carrierFields)[number];

/** A line without what an airline does not get: field by field, so that a field added elsewhere never slips through. */
export const forCarrier = <Line extends Record<CarrierField, unknown>>(line: Line): Pick<Line, CarrierField> =>
  Object.fromEntries(carrierFields.map((field) => [field, line[field]])) as Pick<Line, CarrierField>;
