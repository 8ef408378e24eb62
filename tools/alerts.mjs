/**
 * `npm run alerts`: checks the alert rules and plays their tests with promtool. `PROMTOOL` names another one.
 * A machine without promtool skips this loudly; with `CI=true` that is a failure.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../deploy/alerts');
const promtool = process.env.PROMTOOL ?? 'promtool';

const run = (...args) => spawnSync(promtool, args, { cwd: folder, stdio: 'inherit' });

const checked = run('check', 'rules', 'homeward.rules.yaml');
if (checked.error) {
  console.error('!!! No promtool here: alert rules are NOT checked, only read by the unit specs.');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}
process.exit(checked.status || run('test', 'rules', 'homeward.tests.yaml').status);
