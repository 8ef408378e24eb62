import type { Vault } from '@homeward/privacy';
import type { Database } from './prisma';

/** Empty where nothing is known of the person. */
export interface Names {
  familyName: string;
  givenNames: string;
  nativeName: string;
  /** ISO 5218; 0 where it is not known. */
  sex: number;
}

/** Opens the names in these rows. */
export async function openNames(
  vault: Vault,
  rows: readonly { personId: string; sealedIdentity: string | null }[],
): Promise<(personId: string) => Names> {
  const sealed = rows.flatMap((r) => (r.sealedIdentity ? [{ personId: r.personId, sealed: r.sealedIdentity }] : []));
  const names = await vault.openMany<Partial<Names>>(sealed);
  return (personId) => {
    const { familyName = '', givenNames = '', nativeName = '', sex = 0 } = names.get(personId) ?? {};
    return { familyName, givenNames, nativeName, sex };
  };
}

export const namesOf = async (db: Database, vault: Vault, personIds: string[]): Promise<(personId: string) => Names> =>
  openNames(vault, await db.traveller.findMany({ where: { personId: { in: personIds } } }));
