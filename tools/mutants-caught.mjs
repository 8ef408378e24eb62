/**
 * Whether the fault campaign finds deliberate mistakes: each one of `tools/faults/mutants.mjs` is built in, and a short
 * campaign has to end with a finding. A campaign that fails for another reason, or finds nothing with three seeds,
 * fails this.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { mutants } from './faults/mutants.mjs';

const campaign = path.join(import.meta.dirname, 'faults.mjs');
let escaped = 0;
for (const [name, { fault }] of Object.entries(mutants)) {
  const seconds = process.hrtime.bigint();
  const found = [1, 2, 3].some((seed) => {
    const args = [campaign, '--mutant', name, '--only', fault, '--rounds', '8', '--seed', String(seed)];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 2) console.error(`${name}, seed ${seed}: exit code ${status}\n${stdout.slice(-2_000)}${stderr}`);
    return status === 2;
  });
  const took = Number((process.hrtime.bigint() - seconds) / 1_000_000_000n);
  console.log(`${found ? 'caught' : 'ESCAPED'}  ${name} (${took} s)`);
  if (!found) escaped++;
}
process.exitCode = escaped > 0 ? 1 : 0;
