import { newId } from '@homeward/kernel';
import type { ReadinessRow } from '../sample';
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
  for (const row of sample.readiness)
    if (row.identity === 'DUPLICATE_OPEN' && !row.rows.includes(' ')) await registerAgain(world, row);
  return resolved;
}

interface Known {
  names?: object;
  sex?: number;
  dob?: object;
  nationality?: string;
  phones?: string[];
  languages?: string[];
}

/** Somebody of whom the sheets have one row is registered by another desk too, and nobody has decided yet. */
async function registerAgain(world: World, { person_ref }: ReadinessRow): Promise<void> {
  const user = 'registration-officer';
  const at = '2026-12-01T08:00:00Z';
  const { api, operationId } = world;
  const known = await api.call<Known>(user, 'GET', `registration/people/${world.id(person_ref)}`);
  const { names, sex, dob, nationality, phones, languages } = known;
  const [caseId, personId] = [newId(), newId()];
  await api.call(user, 'POST', 'registration/cases', { at, body: { caseId, operationId } });
  const again = { personId, caseId, names, sex, dob, nationality, phones, languages, relation: 'HEAD' };
  await api.call(user, 'POST', 'registration/people', { at, body: again });
}
