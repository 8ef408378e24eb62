import type { List } from '../api/shapes';

/** Whoever has counted or found somebody, as a number: shows whether two people have, and not who they are. */
export function countersOf({ cabinCounts, cabinFindings }: Pick<List, 'cabinCounts' | 'cabinFindings'>) {
  const all = [...cabinCounts.flatMap((c) => c.by ?? []), ...cabinFindings.flatMap((f) => [f.by, f.endedBy ?? f.by])];
  const known = [...new Set(all)];
  return (by: string): number => known.indexOf(by) + 1;
}
