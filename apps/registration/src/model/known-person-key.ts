import type { Identity } from './identity';
import type { DuplicateKey } from '../reading';
import { nameKeys, writtenNames } from '../reading/across/name-keys';

/** The fields of a registered person that the search for duplicates compares. */
export const duplicateKeyOf = (
  personId: string,
  familyRef: string,
  identity: Identity,
  docNumber = '',
  docAlike?: DuplicateKey['docAlike'],
): DuplicateKey => ({
  ref: personId,
  familyRef,
  nameKeys: nameKeys(identity.names.family, identity.names.given, identity.names.native),
  written: writtenNames(identity.names.family, identity.names.given, identity.names.native),
  ...blockedBy(identity),
  docNumber,
  docAlike,
  phones: identity.phones,
  location: identity.location,
  destination: identity.destination,
});

/** Birth, sex and nationality in the form in which they are compared. */
export const blockedBy = ({ dob, sex, nationality }: Pick<Identity, 'dob' | 'sex' | 'nationality'>) => ({
  dob: dob?.value ?? '',
  dobPrecision: dob?.precision ?? ('' as const),
  sex: sex === 9 ? 0 : sex,
  nationality: nationality ?? '',
});
