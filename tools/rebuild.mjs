/**
 * `npm run rebuild -- <service> [--data <folder>]`: rebuilds the projections of a service of the one-machine edition
 * from the log, while it runs. Where services run in containers: `node main.cjs rebuild` in the service's image, with
 * DATABASE_URL and DATABASE_PASSWORD_FILE of its owner.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './parts/command-line.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values, positionals } = readCommandLine('npm run rebuild -- <service> [--data <folder>]', {
  options: { data: { type: 'string' } },
  allowPositionals: true,
});
const [service] = positionals;
const folder = values.data ?? path.join(root, '.homeward');

const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};
if (!service) fail('Which service? For example: npm run rebuild -- status-feed');
let state;
try {
  state = JSON.parse(readFileSync(path.join(folder, 'state.json'), 'utf8'));
} catch {
  fail(`Nothing runs on ${folder}: start it first, or name its folder with --data.`);
}
if (state.broker !== 'postgres' && !process.env.KAFKA_BROKERS)
  fail('It runs on Kafka: set the KAFKA_BROKERS that it was started with.');
const { roles } = JSON.parse(readFileSync(state.secretsFile, 'utf8'));
const database = service.replaceAll('-', '_');
const as = (role, name) => `postgresql://${role}:${roles[role]}@127.0.0.1:${state.postgres.port}/${name}`;

const env = {
  ...process.env,
  PORT: '0',
  HOMEWARD_EXERCISE: '1', // no secrets are needed: what is sealed stays sealed
  OIDC_ISSUER: `${state.url}/oidc`,
  OIDC_JWKS_URL: `${state.url}/oidc/jwks`,
  DATABASE_URL: as(`${database}_owner`, database),
  EVENT_KEYS_FILE: path.join(folder, 'event-keys.json'),
  BROKER_DATABASE_URL: state.broker === 'postgres' ? as(`${database}_app`, 'broker') : undefined,
};
spawn(process.execPath, [path.join(root, 'apps', service, 'dist/main.cjs'), 'rebuild'], { stdio: 'inherit', env }).once(
  'exit',
  (code) => (process.exitCode = code ?? 1),
);
