import { all } from './import-caseload';
import type { World } from '../world';

interface Pair {
  pairId: string;
  version: number;
  personA: string;
  personB: string;
}

/** Decides the pairs of records that may be one person, as the sample says; some stay open. */
export async function resolveDuplicates(world: World, personOfRow: Map<string, string>): Promise<number> {
  const { api, sample, operationId } = world;
  const sameAs = new Map<string, string>();
  const open = new Set<string>();
  for (const row of sample.readiness) {
    const [first, second] = row.rows.split(' ').map((r) => personOfRow.get(r));
    if (!first || !second) continue;
    if (row.identity === 'DUPLICATE_OPEN') open.add(first).add(second);
    else sameAs.set(second, first);
  }
  let resolved = 0;
  for (const pair of await all<Pair>(
    world,
    'registration-officer',
    `registration/duplicates?operationId=${operationId}&status=OPEN`,
  )) {
    if (open.has(pair.personA) && open.has(pair.personB)) continue;
    const keep = [pair.personA, pair.personB].find(
      (p) => sameAs.has(p) && [pair.personA, pair.personB].includes(sameAs.get(p)!),
    );
    const body = keep ? { outcome: 'same', keep: sameAs.get(keep) } : { outcome: 'different' };
    await api.call('registration-officer', 'POST', `registration/duplicates/${pair.pairId}/resolution`, {
      ifMatch: pair.version,
      body,
    });
    resolved++;
  }
  return resolved;
}
