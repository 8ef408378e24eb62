import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Api } from './api';
import { Bench } from './bench/bench';
import type { Server } from './bench/server';
import { faults } from './faults/main';
import { bearWitness } from './faults/witness';
import { readSample } from './sample';
import { Story } from './story';

const root = path.resolve(__dirname, '../../..');
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: process.env['HOMEWARD_URL'] ?? 'http://localhost:4400' },
    sample: { type: 'boolean', default: false },
    bench: { type: 'boolean', default: false },
    line: { type: 'string' },
    quick: { type: 'boolean', default: false },
    people: { type: 'string' },
    messages: { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
    witness: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    'kafka-file': { type: 'string' },
    'small-disk': { type: 'string' },
    'containers-file': { type: 'string' },
    'witness-program': { type: 'string', default: __filename },
    supervisor: { type: 'string', default: path.join(root, 'apps/homeward/dist/main.cjs') },
    data: { type: 'string', default: '' },
    folder: { type: 'string', default: path.join(root, 'samples/small') },
  },
});

const stateFile = process.env['HOMEWARD_STATE'] ?? path.join(root, '.homeward/state.json');
const state = existsSync(stateFile)
  ? (JSON.parse(readFileSync(stateFile, 'utf8')) as Partial<Server & { demoPassword: string }>)
  : {};
const password = state.demoPassword ?? process.env['HOMEWARD_DEMO_PASSWORD'] ?? 'homeward';

/** `npm run story`: the whole movement against a running platform. `--sample`: only as far as the frozen list. `--bench`: figures, with `--line 5` those of one line of the table, with `--messages` those of messages. `--faults`: see `tools/faults.mjs`. */
async function main(): Promise<void> {
  const began = performance.now();
  const say = (line: string): void =>
    console.log(`${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${line}`);
  if (values.bench) {
    if (!state.secretsFile) throw new Error('The figures need a platform on this machine: start it with npm start.');
    const bench = new Bench(new Api(values.url, password), readSample(values.folder), state as Server);
    const people = values.people ? Number(values.people) : undefined;
    if (values.line) return bench.line(values.line, { quick: values.quick, people });
    return values.messages ? bench.messages() : bench.records();
  }
  if (values.faults) {
    const clean = await faults({
      supervisor: values.supervisor,
      dataFolder: values.data,
      sampleFolder: values.folder,
      messagingSql: ['messaging', 'authentic'].map((name) => path.join(root, `libs/messaging/sql/${name}.sql`)),
      rounds: Number(values.rounds),
      seed: Number(values.seed),
      witnessProgram: values['witness-program'],
      kafkaFile: values['kafka-file'],
      smallDisk: values['small-disk'],
      containersFile: values['containers-file'],
      only: values.only,
    });
    process.exit(clean ? 0 : 2);
  }
  const story = new Story(new Api(values.url, password), readSample(values.folder), say);
  await story.prepare();
  await story.freeze();
  if (values.sample) return;
  await story.depart();
  await story.receive();
}

if (values.witness) bearWitness();
else
  main().catch((error: unknown) => {
    console.error((error as Error).message);
    process.exit(1); // ends what still waits for an answer
  });
