import { fork, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SignJWT, importJWK } from 'jose';

const keeper = path.resolve(import.meta.dirname, 'keep-platform.mjs');
const supervisor = path.resolve(import.meta.dirname, '../../apps/homeward/dist/main.cjs');

/**
 * A platform without limits of rates, and tokens that open every endpoint of people and partners. It ends
 * with this process, however that ends.
 * @param kafka its brokers; otherwise messages go through PostgreSQL
 * @param only these services; otherwise all
 * @param sample whether it has the sample
 */
export async function aPlatform({ kafka, only, sample = true } = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-own-'));
  chmodSync(folder, 0o755); // the postgres user has to traverse it
  const data = path.join(folder, 'data');
  const env = {
    ...process.env,
    KAFKA_BROKERS: kafka,
    RATE_LIMIT_CALLER: '0',
    RATE_LIMIT_ADDRESS: '0',
    FEEDS_PER_CALLER: '0',
  };
  const args = [
    '--data',
    data,
    '--port',
    '0',
    '--quiet',
    ...(only ? [`--only=${only}`] : []),
    ...(sample ? [] : ['--no-sample']),
  ];
  const child = fork(keeper, [folder, supervisor, ...args], { silent: true, execArgv: [], env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const file = path.join(data, 'state.json');
  const state = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
  for (let left = 240; !state().ready; left--) {
    if (left === 0 || child.exitCode !== null) throw new Error(`The platform did not start.\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const { url } = state();
  return {
    url,
    folder,
    stateFile: file,
    token: (service) => tokenOfEveryRole(url, path.join(data, 'identity.json'), service),
    /** Lets every service check what it has stored. @returns whether everything holds */
    verify: () =>
      spawnSync(process.execPath, [supervisor, '--data', data, '--verify'], { stdio: ['ignore', 'ignore', 'inherit'] })
        .status === 0,
    /** What services wrote about requests that failed in them: where in the code, and nothing of what was sent. */
    failures: () =>
      readdirSync(path.join(data, 'logs')).flatMap((log) =>
        readFileSync(path.join(data, 'logs', log), 'utf8')
          .split('\n')
          .filter((line) => line.includes('"request failed"')),
      ),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await ended;
    },
  };
}

/** A person with every role, everywhere; at the partners' service a partner, because no token is both. */
async function tokenOfEveryRole(url, identityFile, service) {
  const users = await (await fetch(`${url}/oidc/demo-users`)).json();
  const isPartner = service === 'partner-api';
  const roles = isPartner ? ['airline'] : [...new Set(users.flatMap((user) => user.roles))];
  const [key] = JSON.parse(readFileSync(identityFile, 'utf8')).jwks.keys;
  const assignments = roles.map((role) => ({ role, operation: '*' }));
  return new SignJWT({ roles, assignments, client_id: isPartner ? 'fuzz' : 'homeward-console', scope: 'homeward' })
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt' })
    .setIssuer(`${url}/oidc`)
    .setAudience(isPartner ? 'urn:homeward:partner-api' : 'urn:homeward:api')
    .setSubject('fuzz')
    .setIssuedAt()
    .setExpirationTime('2h')
    .sign(await importJWK(key, key.alg));
}
