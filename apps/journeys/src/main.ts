import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Api } from './api';
import { Bench, type Server } from './bench';
import { readSample } from './sample';
import { Story } from './story';

const root = path.resolve(__dirname, '../../..');
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: process.env['HOMEWARD_URL'] ?? 'http://localhost:4400' },
    sample: { type: 'boolean', default: false },
    bench: { type: 'boolean', default: false },
    folder: { type: 'string', default: path.join(root, 'samples/small') },
  },
});

const stateFile = process.env['HOMEWARD_STATE'] ?? path.join(root, '.homeward/state.json');
const state = existsSync(stateFile)
  ? (JSON.parse(readFileSync(stateFile, 'utf8')) as Partial<Server & { demoPassword: string }>)
  : {};
const password = state.demoPassword ?? process.env['HOMEWARD_DEMO_PASSWORD'] ?? 'homeward';

/** `npm run story`: the whole movement against a running platform. `--sample`: only as far as the frozen list. `--bench`: figures. */
async function main(): Promise<void> {
  const began = performance.now();
  const tell = (line: string): void =>
    console.log(`${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${line}`);
  if (values.bench) {
    if (!state.secretsFile) throw new Error('The figures need a platform on this machine: start it with npm start.');
    return new Bench(new Api(values.url, password), readSample(values.folder), state as Server).run();
  }
  const story = new Story(new Api(values.url, password), readSample(values.folder), tell);
  await story.prepare();
  await story.freeze();
  if (values.sample) return;
  await story.depart();
  await story.receive();
}

main().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
