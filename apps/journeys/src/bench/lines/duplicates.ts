import { newId } from '@homeward/kernel';
import type { Api } from '../../api';
import type { World } from '../../world';
import { ms, quantile, timed } from '../measure';
import { memoryOf } from '../processor-time';
import { settled } from '../settled';
import { row, times, type Measured } from './line';
import { aCase, anOperation } from './people';
import { inventedBearer, inventedPerson, lookAlikes, secondTimes, type Invented } from './population';
import { importPeople } from './sheet';

const user = 'registration-officer';

interface Pair {
  level: number;
  people: { personId: string }[];
}

/** Line 13: who is registered twice is found among so many, and what looking costs. */
export async function duplicates({ api, sample, server, quick, people: wanted }: Measured): Promise<void> {
  const [people, sheet, each] = quick ? [2_000, 1_000, 5] : [wanted ?? 400_000, 10_000, 40];
  const world = await anOperation(api, sample);
  const caseId = await aCase(world);
  const empty = await registering(api, caseId, each, (n) => inventedPerson(people * 2 + n));
  for (let from = 0; from < people; from += sheet) await importPeople(world, invented(from, sheet));
  await settled(api, server);
  const full = await registering(api, caseId, each, (n) => inventedPerson(people * 3 + n));
  const before = new Set((await openPairs(world)).map(keyOf));
  const again = await written(world, caseId, secondTimes, each, people);
  const others = await written(world, caseId, lookAlikes, each, people);
  const pairs = (await openPairs(world)).filter((pair) => pair.level < 3 && !before.has(keyOf(pair)));
  const found = (ids: ReadonlySet<string>): number =>
    new Set(pairs.flatMap((p) => p.people.flatMap(({ personId }) => (ids.has(personId) ? [personId] : [])))).size;
  const [seen, wrong] = [found(again), found(others)];
  const large = await importPeople(world, invented(people * 4, sheet));
  const memory = memoryOf(server.processes['registration']!.pid);
  const share = (part: number, of: number): string => `${part} of ${of}`;
  row(
    `13 among ${people}: a registration`,
    `p95 ${ms(full)}`,
    `with none p95 ${ms(empty)}`,
    times(full, empty),
    'p95 50 ms',
  );
  row('   registered twice, found', share(seen, again.size), '', '', '95 %');
  row('   look-alikes that are asked about', share(wrong, others.size), '', '', '1 in 25');
  row(
    `   a sheet of ${sheet}`,
    `${seconds(large.preview)} and ${seconds(large.commit)} s`,
    `registration has ${memory} MB`,
    '',
    '20 s',
  );
}

const seconds = (milliseconds: number): string => (milliseconds / 1_000).toFixed(1);
const keyOf = ({ people }: Pair): string => people.map(({ personId }) => personId).join();
const invented = (from: number, count: number): Invented[] =>
  Array.from({ length: count }, (_, i) => inventedPerson(from + i));

/** Registers so many of each kind. @returns their ids */
async function written(
  { api }: World,
  caseId: string,
  kinds: Record<string, (person: Invented) => Invented>,
  each: number,
  people: number,
): Promise<Set<string>> {
  const ids = new Set<string>();
  const step = Math.floor(people / each);
  for (const [k, kind] of Object.values(kinds).entries())
    for (let n = 0; n < each; n++) ids.add(await register(api, caseId, kind(inventedBearer(n * step + k))));
  return ids;
}

/** @returns the p95 of each */
async function registering(api: Api, caseId: string, count: number, who: (n: number) => Invented): Promise<number> {
  const all: number[] = [];
  for (let n = 0; n < count; n++) all.push(await timed(() => register(api, caseId, who(n))));
  return quantile(all, 0.95);
}

async function register(api: Api, caseId: string, who: Invented): Promise<string> {
  const personId = newId();
  const { family, given, sex, dob, phone, passport } = who;
  const dateOfBirth = { value: dob, precision: dob.length === 4 ? 'y' : 'd' };
  const names = { family, given };
  const body = {
    personId,
    caseId,
    names,
    sex,
    nationality: 'ETH',
    relation: 'OTHER',
    dob: dateOfBirth,
    phones: [phone],
  };
  await api.call(user, 'POST', 'registration/people', { body });
  const paper = { documentId: newId(), kind: 'PP', number: passport, issuingState: 'ETH' };
  if (passport) await api.call(user, 'POST', `registration/people/${personId}/documents`, { body: paper });
  return personId;
}

async function openPairs({ api, operationId }: World): Promise<Pair[]> {
  const all: Pair[] = [];
  for (let after = ''; ;) {
    const url = `registration/duplicates?operationId=${operationId}&limit=200${after && `&after=${after}`}`;
    const page = await api.call<{ items: Pair[]; next?: string }>(user, 'GET', url);
    all.push(...page.items);
    if (!page.next) return all;
    after = page.next;
  }
}
