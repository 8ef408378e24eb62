import { PickType } from '@nestjs/swagger';
import { asShownTo, carrierFields, type Caller } from '@homeward/access';
import type { Vault } from '@homeward/privacy';
import type { ManifestRow } from '../model/manifest-row';

/** One line of a manifest as officers read it, on a screen, a sheet or a page. A carrier gets less: `carrierFields`. */
export class ManifestLine {
  code: string;
  seat: string;
  familyName: string;
  givenNames: string;
  /** In the original script, where known. */
  nativeName: string;
  /** ISO 5218. */
  sex: number;
  /** ISO date, or a year. */
  dateOfBirth: string;
  /** ISO 3166-1 alpha-3. */
  nationality: string;
  documentKind: string;
  documentNumber: string;
  offPoint: string;
  /** SSR codes. */
  needs: string[];
  bagKg: number;
  escortRef: string;
}

/** What a sheet or a page has where a field is not shown to its reader. */
const blank: ManifestLine = {
  code: '',
  seat: '',
  familyName: '',
  givenNames: '',
  nativeName: '',
  sex: 0,
  dateOfBirth: '',
  nationality: '',
  documentKind: '',
  documentNumber: '',
  offPoint: '',
  needs: [],
  bagKg: 0,
  escortRef: '',
};

/** For sheets and pages, which have every column; answers in JSON leave out what is not shown by themselves. */
export const linesAsShownTo = (caller: Caller, lines: ManifestLine[]): ManifestLine[] =>
  asShownTo(caller, lines).map((line) => ({ ...blank, ...line }));

/** The same as a carrier gets it (docs/handbook/data-protection.md#airline-fields). */
export class CarriageLine extends PickType(ManifestLine, carrierFields) {}

interface Identity {
  familyName?: string;
  givenNames?: string;
  nativeName?: string;
  sex?: number;
  dob?: string;
  nationality?: string;
}

/** Opens the sealed parts of rows. A person whose key was destroyed stays on the list without a name. */
export async function linesOf(rows: ManifestRow[], vault: Vault): Promise<ManifestLine[]> {
  const pick = (field: 'sealedIdentity' | 'sealedDocument') =>
    rows.flatMap((r) => (r[field] ? [{ personId: r.personId, sealed: r[field] }] : []));
  const identities = await vault.openMany<Identity>(pick('sealedIdentity'));
  const documents = await vault.openMany<{ kind?: string; number?: string }>(pick('sealedDocument'));
  return rows.map((r) => {
    const who = identities.get(r.personId);
    const paper = documents.get(r.personId);
    return {
      code: r.code,
      seat: r.seat,
      familyName: who?.familyName ?? '',
      givenNames: who?.givenNames ?? '',
      nativeName: who?.nativeName ?? '',
      sex: who?.sex ?? 0,
      dateOfBirth: who?.dob ?? '',
      nationality: who?.nationality ?? '',
      documentKind: paper?.kind ?? '',
      documentNumber: paper?.number ?? '',
      offPoint: r.offPoint,
      needs: r.needs,
      bagKg: r.bagKg,
      escortRef: r.escortRef ?? '',
    };
  });
}
