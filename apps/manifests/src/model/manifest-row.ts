import type { Band } from './bands';
import type { EscortKind } from './escort';

/**
 * One line of a manifest as stored: some fields may be read openly; what the carrier needs of the person is sealed.
 * The line of an escort has `escort`, and the id of the escort in place of a person's; older versions have no such
 * lines.
 */
export interface ManifestRow {
  code: string;
  personId: string;
  familyId: string;
  caseReference: string;
  seat: string;
  /** Who holds an infant that has no seat of its own; older versions do not say. */
  onLapOf?: string;
  offPoint: string;
  band: Band;
  /** How old on the day of each leg, where that is not the same on all. */
  bands?: Band[];
  needs: string[];
  bagKg: number;
  /** Who escorts this person; of an escort what they are called here. */
  escortRef?: string;
  sealedIdentity?: string;
  sealedDocument?: string;
  escort?: EscortKind;
  /** Name and document of an escort, with the key of the operation. */
  sealedEscort?: string;
}

/** Ids of the passengers among these: an escort is no person of the records. */
export const passengerIds = (rows: readonly ManifestRow[]): string[] =>
  rows.filter((row) => !row.escort).map((row) => row.personId);

/** The rows of the version in force, and those of the list as it stands now. */
export interface BothVersions {
  /** Of the version in force; 0 before the first. */
  number: number;
  before: ManifestRow[];
  now: ManifestRow[];
}
