import { PickType } from '@nestjs/swagger';
import { asShownTo, carrierFields, type Caller } from '@homeward/access';
import { OperationHasNoKey, type Vault } from '@homeward/privacy';
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
  /** Who escorts this person; of an escort what they are called here. */
  escortRef: string;
  /** They travel as an escort: staff, not a returnee. */
  escort: boolean;
  /** OPERATIONAL, NURSE, DOCTOR or CHILD; empty of everybody else. */
  escortKind: string;
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
  escort: false,
  escortKind: '',
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

interface NamedEscort {
  name: string;
  documentNumber: string;
  /** Of escorts who were assigned by earlier versions nobody wrote these three. */
  sex?: number;
  dateOfBirth?: string;
  nationality?: string;
}

/** The names and documents of escorts, which only the key of the operation opens; nameless once it was destroyed. */
async function escortsOf(rows: ManifestRow[], vault: Vault, operationId: string): Promise<Map<string, NamedEscort>> {
  const sealed = rows.flatMap((r) => (r.sealedEscort ? [[r.personId, r.sealedEscort] as const] : []));
  if (sealed.length === 0) return new Map();
  const key = await vault.keyAbout(undefined, operationId).catch((error: unknown) => {
    if (!(error instanceof OperationHasNoKey)) throw error;
  });
  if (!key) return new Map();
  return new Map(sealed.map(([id, text]) => [id, JSON.parse(key.open(text)) as NamedEscort]));
}

/**
 * Opens the sealed parts of rows. A person whose key was destroyed stays on the list without a name.
 * @param operationId of the flight: its key opens the names of escorts, who have one name as it is on their document
 */
export async function linesOf(rows: ManifestRow[], vault: Vault, operationId: string): Promise<ManifestLine[]> {
  const pick = (field: 'sealedIdentity' | 'sealedDocument') =>
    rows.flatMap((r) => (r[field] ? [{ personId: r.personId, sealed: r[field] }] : []));
  const identities = await vault.openMany<Identity>(pick('sealedIdentity'));
  const documents = await vault.openMany<{ kind?: string; number?: string }>(pick('sealedDocument'));
  const escorts = await escortsOf(rows, vault, operationId);
  return rows.map((r) => {
    const escort = escorts.get(r.personId);
    const who = identities.get(r.personId);
    const paper = documents.get(r.personId);
    return {
      code: r.code,
      seat: r.seat,
      familyName: escort?.name ?? who?.familyName ?? '',
      givenNames: who?.givenNames ?? '',
      nativeName: who?.nativeName ?? '',
      sex: escort?.sex ?? who?.sex ?? 0,
      dateOfBirth: escort?.dateOfBirth ?? who?.dob ?? '',
      nationality: escort?.nationality ?? who?.nationality ?? '',
      documentKind: paper?.kind ?? '',
      documentNumber: escort?.documentNumber ?? paper?.number ?? '',
      offPoint: r.offPoint,
      needs: r.needs,
      bagKg: r.bagKg,
      escortRef: r.escortRef ?? '',
      escort: r.escort !== undefined,
      escortKind: r.escort ?? '',
    };
  });
}
