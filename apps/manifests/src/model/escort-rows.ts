import type { Escort } from './escort';
import { escortsOn, offPointOf } from './escorts-of';
import type { ManifestRow } from './manifest-row';
import type { PassengerList } from './passenger-list';

export const assignedFirst = (a: Escort, b: Escort): number =>
  `${a.at} ${a.escortId}` < `${b.at} ${b.escortId}` ? -1 : 1;

/** The number of each escort on a manifest, in the order in which they were assigned: it stays when others leave. */
export const escortCodes = ({ escorts = {} }: Pick<PassengerList, 'escorts'>): ReadonlyMap<string, string> =>
  new Map(
    Object.values(escorts)
      .sort(assignedFirst)
      .map((e, i) => [e.escortId, `ESC-${i + 1}`]),
  );

/** What a line of a manifest calls an escort: as protection named them, else by their number. */
const referenceOf = ({ escortId, ref }: Escort, codes: ReadonlyMap<string, string>): string =>
  ref ?? codes.get(escortId)!;

/** Who escorts this person, as their line says it: the name from the record, and everybody who is assigned. */
export function escortRefOf(list: PassengerList, personId: string): string | undefined {
  const codes = escortCodes(list);
  const theirs = escortsOn(list)
    .filter((e) => e.escorts.includes(personId))
    .sort(assignedFirst)
    .map((e) => referenceOf(e, codes));
  const named = list.people[personId]?.escortRef;
  const all = [...new Set([...(named ? [named] : []), ...theirs])];
  return all.length > 0 ? all.join(', ') : undefined;
}

/** The lines of those who travel as escorts, after the passengers. Nobody's needs are on them. */
export function escortRows(list: PassengerList, seats: ReadonlyMap<string, string>): ManifestRow[] {
  const codes = escortCodes(list);
  return escortsOn(list)
    .sort(assignedFirst)
    .map((escort) => ({
      code: codes.get(escort.escortId)!,
      personId: escort.escortId,
      familyId: escort.escortId,
      caseReference: '',
      seat: seats.get(escort.escortId) ?? escort.seat,
      offPoint: offPointOf(escort, list, list.flight),
      band: 'ADULT',
      needs: [],
      bagKg: 0,
      escortRef: referenceOf(escort, codes),
      escort: escort.kind,
      sealedEscort: escort.sealed,
    }));
}
