import type { Identity } from './identity';
import type { DuplicateKey } from '../reading';
import { nameKeys } from '../reading/across/name-keys';

/** The fields of a registered person that the search for duplicates compares. */
export const duplicateKeyOf = (
  personId: string,
  familyRef: string,
  { names, dob, sex, phones, nationality, location, destination }: Identity,
  docNumber = '',
  docAlike?: DuplicateKey['docAlike'],
): DuplicateKey => ({
  ref: personId,
  familyRef,
  nameKeys: nameKeys(names.family, names.given, names.native),
  dob: dob?.value ?? '',
  dobPrecision: dob?.precision ?? '',
  sex: sex === 9 ? 0 : sex,
  docNumber,
  docAlike,
  phones,
  nationality: nationality ?? '',
  location,
  destination,
});
