import { inParallel } from '../../api';
import { ms, quantile, timed } from '../measure';
import { settled } from '../settled';
import type { World } from '../../world';
import { inventedName } from './invented-name';
import { row, times, type Measured } from './line';
import { aCase, anOperation, register } from './people';
import { importSheet } from './sheet';

const user = 'registration-officer';
const someone = 30; // registered first

/** Line 11: pages, search and board of a large operation among many, beside those of the first few people alone. */
export async function listing({ api, sample, server, quick, people: wanted }: Measured): Promise<void> {
  const [operations, people, sheet] = quick ? [20, 2_000, 1_000] : [2_000, wanted ?? 100_000, 10_000];
  const world = await anOperation(api, sample);
  const caseId = await aCase(world);
  for (let n = 0; n < someone; n++) await register(api, caseId, n);
  await settled(api, server);
  const small = await figuresOf(world);
  const others = Array.from({ length: operations - 1 }, (_, i) => i);
  await inParallel(others, 8, async () => void (await anOperation(api, sample)));
  for (let from = 0; from < people; from += sheet) await importSheet(world, from, sheet);
  const behind = await settled(api, server);
  const large = await figuresOf(world);
  for (const [i, what] of Object.keys(large).entries()) {
    const [ours, few] = [large[what]!, small[what]!];
    const name = i === 0 ? `11 ${people} people, ${operations} operations: ${what}` : `   ${what}`;
    row(name, `p95 ${ms(ours)}`, `with ${someone} people p95 ${ms(few)}`, times(ours, few), 'p95 300 ms');
  }
  row('   all services have the import after', `${(behind / 1_000).toFixed(0)} s`, '', '', '');
}

/** @returns the p95 of each */
async function figuresOf({ api, operationId }: World): Promise<Record<string, number>> {
  const p95 = async (count: number, work: (i: number) => Promise<unknown>): Promise<number> => {
    const all: number[] = [];
    for (let i = 0; i < count; i++) all.push(await timed(() => work(i)));
    return quantile(all, 0.95);
  };
  const search = (q: string) =>
    api.call(user, 'POST', 'registration/people/search', { body: { operationId, q, limit: 50 } });
  const pages: number[] = [];
  for (let after: string | undefined, n = 0; n < 500; n++) {
    const next: string = after ? `&after=${after}` : '';
    const url = `registration/people?operationId=${operationId}&limit=200${next}`;
    pages.push(await timed(async () => ({ next: after } = await api.call<{ next?: string }>(user, 'GET', url))));
    if (!after) break;
  }
  return {
    'pages of 200': quantile(pages, 0.95),
    'search by name': await p95(50, (i) => search(inventedName(i % someone))),
    'search by part of a name': await p95(50, (i) => search(inventedName((i % someone) + 1_000_000).slice(0, 4))),
    'list of people, with where they stand': await p95(50, () =>
      api.call(user, 'POST', 'manifests/people/search', { body: { operationId, limit: 100 } }),
    ),
    'counts of its facets': await p95(50, () =>
      api.call(user, 'POST', 'manifests/people/counts', { body: { operationId } }),
    ),
    'operations by words': await p95(50, () => api.call(user, 'GET', 'registration/operations?q=ethiopia&limit=50')),
    'board (figures and counts)': await p95(50, async () => {
      await api.call('movement-officer', 'GET', `status-feed/operations/${operationId}/figures`);
      await api.call(user, 'GET', `registration/operations/${operationId}/counts`);
    }),
  };
}
