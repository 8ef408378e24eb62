import type { BothVersions, ManifestRow } from './manifest-row';

/** What changed from one version of a manifest to another. */
export interface Differences {
  added: ManifestRow[];
  removed: ManifestRow[];
  changed: { personId: string; code: string; fields: string[] }[];
}

/** Compares by person; names the fields that differ, never their sealed content. */
export function differencesBetween(before: ManifestRow[], after: ManifestRow[]): Differences {
  const old = new Map(before.map((r) => [r.personId, r]));
  const now = new Map(after.map((r) => [r.personId, r]));
  return {
    added: after.filter((r) => !old.has(r.personId)),
    removed: before.filter((r) => !now.has(r.personId)),
    changed: after.flatMap((r) => {
      const fields = changedFields(old.get(r.personId), r);
      return fields.length > 0 ? [{ personId: r.personId, code: r.code, fields }] : [];
    }),
  };
}

/** Whose line in the version in force is not what the records say. */
export const outdatedIn = ({ before, now }: BothVersions): string[] =>
  differencesBetween(before, now).changed.map((c) => c.personId);

function changedFields(before: ManifestRow | undefined, after: ManifestRow): string[] {
  if (!before) return [];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof ManifestRow>;
  return [...names].filter((n) => JSON.stringify(before[n]) !== JSON.stringify(after[n]));
}
