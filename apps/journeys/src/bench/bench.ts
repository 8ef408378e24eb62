import type { Api } from '../api';
import type { Sample } from '../sample';
import { freezing } from './freezing';
import type { Measured } from './lines/line';
import { lines } from './lines/lines';
import { aCase, anOperation, register } from './lines/people';
import { importSheet } from './lines/sheet';
import { believing } from './messages/believing';
import { consuming } from './messages/consuming';
import { lasting } from './messages/lasting';
import { longLog } from './messages/long-log';
import { manyReaders } from './messages/many-readers';
import { print } from './measure';
import type { Server } from './server';
import { reading } from './reading';
import { vouching } from './vouching';

/** Figures of a running platform, each next to its limit in the same run. Prints and asserts nothing. */
export class Bench {
  constructor(
    private readonly api: Api,
    private readonly sample: Sample,
    private readonly server: Server,
  ) {}

  /** One line of the table. */
  async line(number: string, sizes: Pick<Measured, 'quick' | 'people'>): Promise<void> {
    await lines[number]!({ api: this.api, sample: this.sample, server: this.server, ...sizes });
  }

  /** What has no line in the table: records, answers, lists, sheets. */
  async records(): Promise<void> {
    await vouching(this.server, 500);
    const world = await anOperation(this.api, this.sample);
    const caseId = await aCase(world);
    for (let n = 0; n < 400; n++) await register(this.api, caseId, n);
    await reading(this.api, world, caseId);
    await freezing(this.api, this.sample, this.server, 180);
    for (const rows of [2_000, 10_000]) await this.importing(rows); // last: consumers are busy with them for a while
  }

  /** Messages alone. */
  async messages(): Promise<void> {
    const { broker } = this.server;
    print(`what (broker: ${broker === 'kafka' ? 'Apache Kafka' : 'the log in PostgreSQL'})`, 'here', 'beside');
    await consuming(this.server, 20_000);
    await believing(this.server, 20_000);
    await lasting(this.server, 60);
    await manyReaders(this.server, 30);
    await longLog(this.server, 1_000_000);
  }

  /** A sheet of invented people, preview and commit. */
  private async importing(rows: number): Promise<void> {
    const { preview, commit } = await importSheet(await anOperation(this.api, this.sample), 0, rows);
    const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
    print(`import of ${rows} rows`, `preview ${seconds(preview)}, commit ${seconds(commit)}`, '');
  }
}
