import type { ManifestRow } from '../model/manifest-row';

/** A line of a manifest as stored. */
export const aManifestRow = (personId: string, over: Partial<ManifestRow> = {}): ManifestRow => ({
  code: personId,
  personId,
  familyId: 'f',
  caseReference: 'BEY-0001',
  seat: '1A',
  offPoint: 'ADD',
  band: 'ADULT',
  needs: [],
  bagKg: 20,
  ...over,
});
