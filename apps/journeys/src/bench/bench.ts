import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { newId } from '@homeward/kernel';
import { inParallel, type Api } from '../api';
import type { Sample } from '../sample';
import { openOperation } from '../steps/open-operation';
import { World } from '../world';
import { freezing } from './freezing';
import { believing } from './messages/believing';
import { consuming } from './messages/consuming';
import { lasting } from './messages/lasting';
import { longLog } from './messages/long-log';
import { manyReaders } from './messages/many-readers';
import { relaying } from './messages/relaying';
import { print, timed } from './measure';
import { connectionTo, type Server } from './server';
import { reading } from './reading';
import { starting } from './starting';
import { vouching } from './vouching';
import { withdrawing } from './withdrawing';

/** Figures of a running platform, each next to its limit in the same run. Prints and asserts nothing. */
export class Bench {
  constructor(
    private readonly api: Api,
    private readonly sample: Sample,
    private readonly server: Server,
  ) {}

  async run(): Promise<void> {
    await this.messages();
    await starting();
    await vouching(this.server, 500);
    await this.registering(400);
    await withdrawing(this.api, this.sample, this.server, 100);
    await freezing(this.api, this.sample, this.server, 180);
    await this.importing(2_000); // last: the messages of twelve thousand people keep the consumers busy for a while
    await this.importing(10_000);
  }

  /** Messages alone. */
  async messages(): Promise<void> {
    const { broker } = this.server;
    print(`what (broker: ${broker === 'kafka' ? 'Apache Kafka' : 'the log in PostgreSQL'})`, 'here', 'beside');
    await relaying(this.server, 50_000);
    await consuming(this.server, 20_000);
    await believing(this.server, 20_000);
    await lasting(this.server, 60);
    await manyReaders(this.server, 30);
    await longLog(this.server, 1_000_000);
  }

  /** `POST` of a person, eight at a time, next to the same row in bare transactions. */
  private async registering(count: number): Promise<void> {
    const world = await this.anOperation();
    const caseId = newId();
    await this.api.call('registration-officer', 'POST', 'registration/cases', {
      body: { caseId, operationId: world.operationId },
    });
    const people = Array.from({ length: count }, (_, i) => i);
    const endpoint = await timed(() =>
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
    const pool = new Pool({ ...connectionTo(this.server, 'registration'), max: 8 });
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
    print('POST of a person, 8 at a time, all services reading', rate(endpoint), `bare pg transaction ${rate(bare)}`);
    await reading(this.api, world, caseId);
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

  private async anOperation(): Promise<World> {
    const world = new World(this.api, this.sample, newId(), newId(), () => undefined);
    await openOperation(world);
    return world;
  }
}
