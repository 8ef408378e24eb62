/**
 * `npm run bench`: what is measured, line by line, each beside its limit in the same run and its aim. Every line has a
 * platform of its own, which is deleted afterwards. `-- --line 5` for one line, `-- --quick` for sizes that only show that
 * the lines work, `-- --messages` and `-- --records` for figures of parts. On Apache Kafka:
 * `npm run kafka -- npm run bench`.
 */
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { firstLoad } from './bench/first-load.mjs';
import { manyReaders } from './bench/many-readers.mjs';
import { starting } from './bench/starting.mjs';
import { row } from './bench/row.mjs';
import { buildStale } from './parts/build-stale.mjs';
import { endOverUsage, readCommandLine } from './parts/command-line.mjs';
import { aPlatform } from './parts/own-platform.mjs';

const usage = 'npm run bench -- [--line 5] [--quick] [--readers 5000] [--people 1000000] | --messages | --records';
const { values } = readCommandLine(usage, {
  options: {
    line: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    readers: { type: 'string' },
    people: { type: 'string' },
    messages: { type: 'boolean', default: false },
    records: { type: 'boolean', default: false },
  },
});
const kafka = process.env.KAFKA_BROKERS;
const journeys = path.resolve(import.meta.dirname, '../apps/journeys/dist/main.cjs');

const withPlatform = (measure) => async () => {
  const platform = await aPlatform({ kafka, sample: false });
  try {
    await measure(platform);
  } finally {
    await platform.stop();
  }
};
const inJourneys = (...flags) =>
  withPlatform(async (platform) => {
    const env = { ...process.env, HOMEWARD_STATE: platform.stateFile };
    const args = [...process.execArgv, journeys, '--url', platform.url, '--bench', ...flags];
    const child = spawn(process.execPath, args, { stdio: 'inherit', env });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    if (code !== 0) process.exitCode = 1;
  });
const sizes = [...(values.quick ? ['--quick'] : []), ...(values.people ? ['--people', values.people] : [])];
const line = (n) => inJourneys('--line', n, ...sizes);
const readers = Number(values.readers ?? (values.quick ? 200 : 5_000));
const lines = {
  1: withPlatform(async (platform) => (await manyReaders(platform, readers)).forEach((cells) => row(...cells))),
  ...Object.fromEntries(['3', '4', '5', '6', '8', '9', '11', '12', '13'].map((n) => [n, line(n)])),
  7: withPlatform(async ({ url }) => (await firstLoad(url)).forEach((cells) => row(...cells))),
  10: async () => (await starting()).forEach((cells) => row(...cells)),
};
const wanted = values.line ?? Object.keys(lines);
if (wanted.some((n) => !lines[n])) endOverUsage(`Lines are ${Object.keys(lines).join(', ')}.`, usage);
if (!(await buildStale())) process.exit(1);

const load = () => os.loadavg()[0].toFixed(1);
if (values.messages) await inJourneys('--messages')();
else if (values.records) await inJourneys()();
else {
  console.log(
    `Broker: ${kafka ? 'Apache Kafka' : 'the log in PostgreSQL'}; ${os.cpus().length} cores, load ${load()}.`,
  );
  row('what', 'here', 'beside, in the same run', 'ratio', 'aim');
  for (const n of wanted) await lines[n]();
  console.log(`Load at the end ${load()}.`);
}
