import type { Identity } from './identity';

/** The identity as carried by events. Telephone and shelter stay here. */
export const toCarry = ({ names, sex, dob, nationality, languages, destination }: Identity) => ({
  familyName: names.family,
  givenNames: names.given,
  nativeName: names.native,
  sex,
  dob: dob?.value,
  dobPrecision: dob?.precision,
  nationality,
  languages,
  destination,
});
