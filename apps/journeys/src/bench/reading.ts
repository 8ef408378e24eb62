import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { newId } from '@homeward/kernel';
import { ReadSpool, peopleIn } from '@homeward/runtime';
import type { Api } from '../api';
import type { World } from '../world';
import { print, timed } from './measure';

const times = 300;

/** Reading people through the gateway, one at a time, next to writing down who was seen in the same answers. */
export async function reading(api: Api, { operationId }: World, caseId: string): Promise<void> {
  const list = `registration/people?operationId=${operationId}&limit=200`;
  const everybody = await api.call<{ items: { personId: string }[] }>('registration-officer', 'GET', list);
  const one = `registration/people/${everybody.items[0]!.personId}`;
  for (const [what, url] of [
    ['a person', one],
    [`a page of ${everybody.items.length} people`, list],
    [`a case of ${everybody.items.length} people`, `registration/cases/${caseId}`],
  ] as const) {
    const answer = await api.call('registration-officer', 'GET', url);
    const whole = await timed(async () => {
      for (let n = 0; n < times; n++) await api.call('registration-officer', 'GET', url);
    });
    const record = await writingDown(answer);
    const share = `${((100 * record) / whole).toFixed(1)} % (aim: under 5 %)`;
    print(
      `GET of ${what}`,
      `${(whole / times).toFixed(2)} ms`,
      `the record of it ${Math.round((record * 1_000) / times)} µs, ${share}`,
    );
  }
}

async function writingDown(answer: unknown): Promise<number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-bench-'));
  const spool = new ReadSpool(folder);
  const read = {
    at: '2026-12-01T08:00:00.000Z',
    by: 'registration-officer',
    roles: ['registration-officer' as const],
    purpose: 'registration' as const,
    action: 'person:read',
    classes: ['identity', 'contact', 'papers', 'family'] as const,
  };
  const ms = await timed(async () => {
    for (let n = 0; n < times; n++) spool.add({ ...read, id: newId(), people: [...peopleIn(answer)] });
  });
  rmSync(folder, { recursive: true });
  return ms;
}
