/**
 * `npm test`: everything that needs only npm packages. Generates, builds what is stale, runs unit, integration
 * (embedded PostgreSQL, or containers with TEST_INFRA=containers) and journey specs (real processes), and ends with one
 * summary.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import { buildStale } from './parts/build-stale.mjs';
import { endAndSayWhere } from './parts/where-it-hangs.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** A part that hangs says where, and is ended: its longest has never taken two thirds of this. */
const longest = 15 * 60_000;

const run = (command, args) =>
  new Promise((resolve) => {
    const part = spawn(command, args, { cwd: root, stdio: 'inherit' });
    const end = setTimeout(async () => {
      console.error(`Ended after ${longest / 60_000} minutes: ${args.join(' ')}`);
      await endAndSayWhere(part.pid).catch(console.error);
      setTimeout(() => part.kill('SIGKILL'), 60_000).unref();
    }, longest);
    part.once('exit', (code) => {
      clearTimeout(end);
      resolve(code ?? 1);
    });
  });

/**
 * Journeys start whole platforms, so they run one at a time. A worker that has loaded many services spends its time collecting
 * garbage: integration specs run in three parts, each with new workers. (Jest's `workerIdleMemoryLimit` also replaces
 * workers, and now and then waits for ever for one that it has ended.)
 */
const thirds = [1, 2, 3].map((n) => `${n}/3`);
const parts = [
  ['unit', ['--maxWorkers=2']],
  ...thirds.map((third) => ['integration', ['--maxWorkers=2', `--shard=${third}`]]),
  ['journey', ['--runInBand']],
  ['long-journey', ['--runInBand']],
];
const wanted = process.argv.slice(2);

if ((await run(process.execPath, ['tools/generate.mjs'])) !== 0 || !(await buildStale())) process.exit(1);

const containers = process.env.TEST_INFRA === 'containers';
console.log(
  `Integration specs run on ${containers ? 'containers of PostgreSQL and Apache Kafka' : 'embedded PostgreSQL'}.`,
);
if (!process.env.KAFKA_BROKERS && !containers)
  console.log('Not run: the broker suite on Apache Kafka. Set KAFKA_BROKERS or TEST_INFRA=containers to run it.');

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, options] of parts.filter(([n]) => wanted.length === 0 || wanted.includes(n))) {
  console.log(`\n== ${[name, ...options].join(' ')} ==`);
  const report = path.join(os.tmpdir(), `homeward-${name}-${process.pid}.json`);
  const args = ['node_modules/.bin/jest', '--selectProjects', name, '--json', `--outputFile=${report}`, ...options];
  const code = await run(process.execPath, args);
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    total.passed += result.numPassedTests;
    total.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    total.skipped += result.numPendingTests + result.numTodoTests;
    if (code !== 0 && result.success) total.failed++;
  } catch {
    total.failed++;
  }
  rmSync(report, { force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
const skippedInCi = process.env.CI === 'true' && total.skipped > 0;
if (skippedInCi) console.error('With CI=true nothing may be skipped: a browser (CHROMIUM) is missing.');
process.exitCode = total.failed > 0 || total.passed === 0 || skippedInCi ? 1 : 0;
