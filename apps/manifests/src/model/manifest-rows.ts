import { escortRefOf, escortRows } from './escort-rows';
import type { ManifestRow } from './manifest-row';
import { listed, type PassengerList } from './passenger-list';
import { lapsOf } from './laps';
import { seatingOf } from './seating';
import type { RowsApart } from './seats';

/** What registration has published of somebody, as a manifest needs it. */
interface Registered {
  caseReference: string | null;
  sealedIdentity: string | null;
  sealedDocument: string | null;
}

/** The lines of a list as it stands, in the order of the numbers on the wristbands, each with a seat; escorts come last. */
export function manifestRows(
  list: PassengerList,
  registered: ReadonlyMap<string, Registered>,
  apart: RowsApart = new Map(),
): ManifestRow[] {
  const people = listed(list);
  const seats = seatingOf(list, apart);
  const laps = lapsOf(people, list.flight);
  const passengers = people
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((p) => {
      const known = registered.get(p.personId);
      return {
        code: p.code,
        personId: p.personId,
        familyId: p.familyId,
        caseReference: known?.caseReference ?? '',
        seat: seats.passengers.get(p.personId)!,
        onLapOf: laps.get(p)?.personId,
        offPoint: p.offPoint,
        band: p.band,
        bands: p.bands?.some((b) => b !== p.band) ? p.bands : undefined,
        needs: p.needs,
        bagKg: p.bagKg,
        escortRef: escortRefOf(list, p.personId),
        sealedIdentity: known?.sealedIdentity ?? undefined,
        sealedDocument: known?.sealedDocument ?? undefined,
      };
    });
  return [...passengers, ...escortRows(list, seats.escorts)];
}
