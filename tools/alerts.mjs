/**
 * `npm run alerts`: checks the alert rules, runs their tests, and checks Prometheus' configuration and every expression
 * of the dashboards, all with promtool. `PROMTOOL` names another one.
 * A machine without promtool skips this with a warning; with `CI=true` that is a failure.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readCommandLine } from './parts/command-line.mjs';

readCommandLine('npm run alerts');

const deploy = path.resolve(import.meta.dirname, '../deploy');
const folder = path.join(deploy, 'alerts');
const promtool = process.env.PROMTOOL ?? 'promtool';

const run = (...args) => spawnSync(promtool, args, { cwd: folder, stdio: 'inherit' });

const checked = run('check', 'rules', 'homeward.rules.yaml');
if (checked.error) {
  console.error('!!! No promtool here: alert rules are NOT checked, only read by the unit specs.');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

/** Writes each expression of a dashboard as a rule, which promtool can read; in JSON, which is YAML. */
function checkDashboards() {
  const boards = path.join(deploy, 'grafana/dashboards');
  const exprs = readdirSync(boards).flatMap((file) =>
    JSON.parse(readFileSync(path.join(boards, file), 'utf8')).panels.flatMap(({ title, targets }) =>
      targets.map(({ refId, expr }) => ({ record: 'board', expr, labels: { at: `${file} ${title} ${refId}` } })),
    ),
  );
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'homeward-dashboards-'));
  const rules = path.join(scratch, 'dashboards.rules.yaml');
  writeFileSync(rules, JSON.stringify({ groups: [{ name: 'dashboards', rules: exprs }] }));
  const { status } = run('check', 'rules', rules);
  rmSync(scratch, { recursive: true });
  return status;
}

const steps = [
  () => checked.status,
  () => run('test', 'rules', 'homeward.tests.yaml').status,
  () => run('check', 'config', '--syntax-only', path.join(deploy, 'prometheus/prometheus.yml')).status,
  checkDashboards,
];
process.exit(steps.some((step) => step() !== 0) ? 1 : 0);
