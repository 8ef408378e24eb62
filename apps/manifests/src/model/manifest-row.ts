import { listed, type PassengerList } from './passenger-list';
import { escortsOn } from './escorts-of';
import { seatsFor } from './seats';
import type { Band } from './bands';

/** One line of a manifest as stored: what may be read openly, and sealed what the carrier needs of the person. */
export interface ManifestRow {
  code: string;
  personId: string;
  familyId: string;
  caseReference: string;
  seat: string;
  offPoint: string;
  band: Band;
  /** How old on the day of each leg, where that is not the same on all. */
  bands?: Band[];
  needs: string[];
  bagKg: number;
  escortRef?: string;
  sealedIdentity?: string;
  sealedDocument?: string;
}

/** The rows of the version in force, and those of the list as it stands now. */
export interface BothVersions {
  /** Of the version in force; 0 before the first. */
  number: number;
  before: ManifestRow[];
  now: ManifestRow[];
}

/** What registration has published of somebody, as a manifest needs it. */
interface Registered {
  caseReference: string | null;
  sealedIdentity: string | null;
  sealedDocument: string | null;
}

/** The lines of a list as it stands, in the order of the numbers on the wristbands, each with a seat. */
export function manifestRows(list: PassengerList, registered: ReadonlyMap<string, Registered>): ManifestRow[] {
  const people = listed(list);
  const seats = seatsFor(
    people,
    list.flight,
    escortsOn(list).map((e) => e.seat),
  );
  return people
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((p) => {
      const known = registered.get(p.personId);
      return {
        code: p.code,
        personId: p.personId,
        familyId: p.familyId,
        caseReference: known?.caseReference ?? '',
        seat: seats.get(p.personId)!,
        offPoint: p.offPoint,
        band: p.band,
        bands: p.bands?.some((b) => b !== p.band) ? p.bands : undefined,
        needs: p.needs,
        bagKg: p.bagKg,
        escortRef: p.escortRef,
        sealedIdentity: known?.sealedIdentity ?? undefined,
        sealedDocument: known?.sealedDocument ?? undefined,
      };
    });
}
