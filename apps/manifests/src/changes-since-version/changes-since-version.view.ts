import type { Day } from '../model/day';
import { differencesBetween, type Differences } from '../model/differences';
import { withoutEscort } from '../model/escorts-of';
import type { ManifestLine } from '../manifest-versions/manifest-line.view';
import type { BothVersions, ManifestRow } from '../model/manifest-row';
import { blockersOf } from '../rules/who-may-travel/travel-ready';

/** What has changed of one person since the version in force, and what follows. */
export class ChangedPassenger {
  personId: string;
  /** Number on the wristband. */
  code: string;
  familyName: string;
  givenNames: string;
  /** ADDED, REMOVED or CHANGED. */
  kind: string;
  /** Which fields of the line are others now; `record` where the record was only written anew. */
  fields: string[];
  /** As the records say now. */
  band: string;
  seat: string;
  needs: string[];
  /** They travel as an escort of this kind: OPERATIONAL, NURSE, DOCTOR or CHILD; `personId` is theirs as an escort. */
  escort?: string;
  /** Nothing stands against this person's journey; what does is shown with their readiness. */
  ready: boolean;
}

/** Somebody who needs an escort and has none; never why. */
export class PassengerWithoutEscort {
  personId: string;
  /** Number on the wristband. */
  code: string;
  familyName: string;
  givenNames: string;
  /** OPERATIONAL, NURSE, DOCTOR or CHILD. */
  kinds: string[];
}

export class ChangesSinceVersion {
  /** Number of the version in force; 0 before the first. */
  since: number;
  /** The aircraft doors do not close before there is a new version. */
  newVersionNeeded: boolean;
  people: ChangedPassenger[];
  /** Who needs an escort whom nobody has named yet: the gate does not close before. */
  withoutEscort: PassengerWithoutEscort[];
}

type Lines = ReadonlyMap<string, ManifestLine>;

/** @param lines of the changed people, and of those without an escort: in the version in force, and as they would be now */
export function changesSince(
  day: Day,
  { number, before, now }: BothVersions,
  lines: { before: Lines; now: Lines },
): ChangesSinceVersion {
  const { added, removed, changed } = differencesBetween(before, now);
  const fieldsOf = ({ personId, fields }: Differences['changed'][number]): string[] => {
    const open = [...fields.filter((f) => !f.startsWith('sealed')), ...differing(lines, personId)];
    return open.length > 0 ? [...new Set(open)] : ['record'];
  };
  const view = (kind: string, row: ManifestRow, fields: string[]): ChangedPassenger => {
    const { personId, code, band, seat, needs } = row;
    const passenger = day.list.people[personId];
    const line = lines.now.get(personId) ?? lines.before.get(personId);
    return {
      personId,
      code,
      familyName: line?.familyName ?? '',
      givenNames: line?.givenNames ?? '',
      kind,
      fields,
      band,
      seat,
      needs,
      escort: row.escort,
      ready: row.escort
        ? kind !== 'REMOVED'
        : passenger?.standing === 'LISTED' && blockersOf(day.about(passenger)).length === 0,
    };
  };
  const nameOf = (personId: string) => {
    const { familyName = '', givenNames = '' } = lines.now.get(personId) ?? {};
    return { familyName, givenNames };
  };
  return {
    since: number,
    newVersionNeeded: changed.length > 0,
    people: [
      ...changed.map((c) =>
        view(
          'CHANGED',
          now.find((r) => r.personId === c.personId)!,
          fieldsOf(c),
        ),
      ),
      ...added.map((row) => view('ADDED', row, [])),
      ...removed.map((row) => view('REMOVED', row, [])),
    ],
    withoutEscort: withoutEscort(day).map(({ personId, kinds }) => ({
      personId,
      code: day.list.people[personId]!.code,
      ...nameOf(personId),
      kinds,
    })),
  };
}

/** The fields that have changed, of those that an officer reads. Names and papers are sealed again at every write, changed or not. */
function differing(lines: { before: Lines; now: Lines }, personId: string): (keyof ManifestLine)[] {
  const [before, now] = [lines.before.get(personId), lines.now.get(personId)];
  if (!before || !now) return [];
  return (Object.keys(now) as (keyof ManifestLine)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]),
  );
}
