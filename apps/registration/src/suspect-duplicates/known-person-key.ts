import type { Identity } from '../model/identity';
import { nameKeys, type DuplicateKey } from '../reading';

/** What of a registered person is compared when two records may be one. */
export const duplicateKeyOf = (
  personId: string,
  familyRef: string,
  { names, dob, sex, phones, nationality, location, destination }: Identity,
  docNumber = '',
): DuplicateKey => ({
  ref: personId,
  familyRef,
  nameKeys: nameKeys(names.family, names.given, names.native),
  dob: dob?.value ?? '',
  dobPrecision: dob?.precision ?? '',
  sex: sex === 9 ? 0 : sex,
  docNumber,
  phones,
  nationality: nationality ?? '',
  location,
  destination,
});
