import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client, Pool } from 'pg';
import { newId } from '@homeward/kernel';
import { inParallel, type Api } from './api';
import type { Sample } from './sample';
import { openOperation } from './steps/open-operation';
import { boardOnePerson } from './steps/small-case';
import { World } from './world';

export interface Server {
  postgres: { port: number };
  secretsFile: string;
}

const print = (what: string, ours: string, beside: string): void =>
  console.log(`${what.padEnd(44)} ${ours.padEnd(28)} ${beside}`);
const quantile = (values: number[], q: number): string => {
  const sorted = [...values].sort((a, b) => a - b);
  return `${sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!.toFixed(1)} ms`;
};
const spread = (values: number[]): string => `p50 ${quantile(values, 0.5)}, p99 ${quantile(values, 0.99)}`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Figures of a running platform, each beside its limit in the same run. Prints; asserts nothing. */
export class Bench {
  constructor(
    private readonly api: Api,
    private readonly sample: Sample,
    private readonly server: Server,
  ) {}

  async run(): Promise<void> {
    print('what', 'here', 'beside');
    await this.registering(400);
    await this.withdrawing(25);
    await this.importing(2_000); // last: the messages of twelve thousand people keep the consumers busy for a while
    await this.importing(10_000);
  }

  /** `POST` of a person, eight at a time, beside the same row in bare transactions. */
  private async registering(count: number): Promise<void> {
    const world = await this.anOperation();
    const caseId = newId();
    await this.api.call('registration-officer', 'POST', 'registration/cases', {
      body: { caseId, operationId: world.operationId },
    });
    const people = Array.from({ length: count }, (_, i) => i);
    const door = await timed(() =>
      inParallel(people, 8, async (i) => {
        const body = {
          personId: newId(),
          caseId,
          names: { family: `Invented${i}`, given: `Person${i * 7}` },
          sex: 2,
          relation: 'OTHER',
        };
        await this.api.call('registration-officer', 'POST', 'registration/people', {
          body: { ...body, dob: { value: String(1950 + (i % 50)), precision: 'y' } },
        });
      }),
    );
    const pool = new Pool({ ...this.connection('registration'), max: 8 });
    await pool.query(
      'CREATE TABLE IF NOT EXISTS bench_person (id UUID PRIMARY KEY, state JSONB NOT NULL, sealed TEXT NOT NULL)',
    );
    const bare = await timed(() =>
      inParallel(people, 8, async () => {
        const client = await pool.connect();
        await client.query('BEGIN');
        await client.query('INSERT INTO bench_person VALUES ($1, $2, $3)', [
          randomUUID(),
          { relation: 'OTHER' },
          'x'.repeat(300),
        ]);
        await client.query('COMMIT');
        client.release();
      }),
    );
    await pool.query('DROP TABLE bench_person');
    await pool.end();
    const rate = (ms: number): string => `${Math.round((count * 1_000) / ms)}/s`;
    print('POST of a person, 8 at a time', rate(door), `bare pg transaction ${rate(bare)}`);
  }

  /** A sheet of invented people, preview and commit. */
  private async importing(rows: number): Promise<void> {
    const world = await this.anOperation();
    const line = (i: number): string =>
      `BCH-${String(i).padStart(5, '0')},Family${i.toString(36)},Given${(i * 31).toString(36)},${i % 2 ? 'M' : 'F'},${1 + (i % 28)}/0${1 + (i % 9)}/${1950 + (i % 50)},Ethiopian,Head,,,+2519${String(10_000_000 + i)},Amharic`;
    const heading =
      'Case No,Family Name,Given Names,Sex,Date of Birth,Nationality,Relationship to head,Document type,Document No,Phone,Languages';
    const content = Buffer.from([heading, ...Array.from({ length: rows }, (_, i) => line(i))].join('\n'));
    let importId = '';
    const preview = await timed(async () => {
      const url = `registration/operations/${world.operationId}/imports`;
      ({ importId } = await this.api.call<{ importId: string }>('registration-officer', 'POST', url, {
        raw: { type: 'text/csv', content },
      }));
    });
    const commit = await timed(() =>
      this.api.call('registration-officer', 'POST', `registration/imports/${importId}/commit`),
    );
    const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
    print(`import of ${rows} rows`, `preview ${seconds(preview)}, commit ${seconds(commit)}`, '');
  }

  /** From an accepted withdrawal until the list refuses the person, beside a bare write that wakes a listener. */
  private async withdrawing(count: number): Promise<void> {
    const ours: number[] = [];
    for (let i = 0; i < count; i++) {
      const { world, personId } = await boardOnePerson(this.api, this.sample, { family: `Bench${i}`, given: `No${i}` });
      const at = '2026-12-09T07:50:00Z';
      await this.api.call('embarkation-officer', 'POST', `consent/people/${personId}/withdrawals`, { at, body: {} });
      ours.push(
        await timed(async () => {
          const url = `manifests/flights/${world.flightId}/list/passengers/${personId}`;
          while ((await this.api.call<{ standing: string }>('movement-officer', 'GET', url)).standing !== 'OUT');
        }),
      );
    }
    print(
      'withdrawal accepted → gate refuses',
      spread(ours),
      `bare write and notify ${spread(await this.notifying(count))}`,
    );
  }

  private async notifying(count: number): Promise<number[]> {
    const [writer, listener] = [new Client(this.connection('consent')), new Client(this.connection('consent'))];
    await Promise.all([writer.connect(), listener.connect()]);
    await listener.query('LISTEN bench');
    await writer.query('CREATE TABLE IF NOT EXISTS bench_no (id UUID)');
    const times: number[] = [];
    for (let i = 0; i < count; i++)
      times.push(
        await timed(async () => {
          const heard = new Promise((resolve) => listener.once('notification', resolve));
          await writer.query(
            `WITH put AS (INSERT INTO bench_no VALUES (gen_random_uuid()) RETURNING 1) SELECT pg_notify('bench', '') FROM put`,
          );
          await heard;
        }),
      );
    await writer.query('DROP TABLE bench_no');
    await Promise.all([writer.end(), listener.end()]);
    return times;
  }

  private async anOperation(): Promise<World> {
    const world = new World(this.api, this.sample, newId(), newId(), () => undefined);
    await openOperation(world);
    return world;
  }

  private connection(database: string) {
    const { superuser } = JSON.parse(readFileSync(this.server.secretsFile, 'utf8')) as { superuser: string };
    return { host: '127.0.0.1', port: this.server.postgres.port, user: 'postgres', password: superuser, database };
  }
}
