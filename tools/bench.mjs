/**
 * `npm run bench`: figures of a platform that is started for them and deleted afterwards, each next to its limit in the
 * same run; `-- --messages`, `-- --first-load` or `-- --readers 5000` for one part. On Apache Kafka:
 * `npm run kafka -- npm run bench`.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { firstLoad } from './bench/first-load.mjs';
import { manyReaders } from './bench/many-readers.mjs';
import { buildStale } from './parts/build-stale.mjs';
import { readCommandLine } from './parts/command-line.mjs';
import { aPlatform } from './parts/own-platform.mjs';

const options = {
  messages: { type: 'boolean' },
  'first-load': { type: 'boolean' },
  readers: { type: 'string' },
};
const { values } = readCommandLine('npm run bench -- [--messages | --first-load | --readers 5000]', { options });
const one = Object.keys(values)[0];
if (!(await buildStale())) process.exit(1);

const program = path.resolve(import.meta.dirname, '../apps/journeys/dist/main.cjs');
const platform = await aPlatform({ kafka: process.env.KAFKA_BROKERS });
const measure = (...flags) =>
  new Promise((resolve) => {
    const env = { ...process.env, HOMEWARD_STATE: platform.stateFile };
    const args = [program, '--url', platform.url, '--bench', ...flags];
    spawn(process.execPath, args, { stdio: 'inherit', env }).once('exit', (code) => resolve(code ?? 1));
  });
try {
  const show = (lines) => {
    for (const [what, here, beside] of lines) console.log(`${what.padEnd(44)} ${here.padEnd(34)} ${beside}`);
  };
  if (!one || one === 'messages') process.exitCode = await measure(...(one ? ['--messages'] : []));
  if (!one || one === 'readers') show(await manyReaders(platform, Number(values.readers ?? 1_000)));
  if (!one || one === 'first-load') show(await firstLoad(platform.url));
} finally {
  await platform.stop();
}
