import type { FlightStage } from '@homeward/contracts';
import { escortsAboard, escortsOn } from '../model/escorts-of';
import { aboard, listed, type PassengerList } from '../model/passenger-list';
import type { ManifestRow } from '../model/manifest-row';

/**
 * The rows of a version that its carrier, or an authority, may still see. The reason to see somebody is that they fly: it ends when
 * they come off the list, when another version is in force, when the flight was called off, and when everyone who left is
 * accounted for. What it signed for stays: the hash and the number of people.
 * Whoever has said no to it is in none. Source: docs/handbook/consent.md#what-a-no-does,
 * docs/handbook/data-protection.md#who-gets-what.
 */
export function rowsForOutside(
  version: { number: number; rows: readonly ManifestRow[] },
  list: PassengerList,
  stage: FlightStage,
  saidNo: ReadonlySet<string>,
): ManifestRow[] {
  if (version.number !== list.issued || stage === 'CANCELLED' || stage === 'RECONCILED') return [];
  const [people, escorts] =
    list.phase === 'DEPARTED' ? [aboard(list), escortsAboard(list)] : [listed(list), escortsOn(list)];
  const flying = new Set([...people.map((p) => p.personId), ...escorts.map((e) => e.escortId)]);
  return version.rows.filter((row) => flying.has(row.personId) && !saidNo.has(row.personId));
}
