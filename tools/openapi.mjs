/**
 * Writes `docs/openapi/<service>.json` for the services named, or for all: each is started alone from its bundle, asked
 * for its own description, and ended. No database is needed: connections open at their first use.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { freePort } from './parts/free-port.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs/openapi');
const named = process.argv.slice(2);
const services = (named.length > 0 ? named : readdirSync(path.join(root, 'apps'))).filter(
  (app) =>
    existsSync(path.join(root, 'apps', app, 'prisma')) && existsSync(path.join(root, 'apps', app, 'dist/main.cjs')),
);

const keys = mkdtempSync(path.join(os.tmpdir(), 'openapi-'));
const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
writeFileSync(path.join(keys, 'signing'), JSON.stringify(await exportJWK(privateKey)));
writeFileSync(path.join(keys, 'secret'), randomBytes(32).toString('base64'));

async function describe(service) {
  const port = await freePort();
  const nowhere = 'http://127.0.0.1:9';
  const child = spawn(process.execPath, [path.join(root, 'apps', service, 'dist/main.cjs')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      HOST: '127.0.0.1',
      HOMEWARD_EXERCISE: '1', // the keys are made up
      DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none',
      OIDC_ISSUER: `${nowhere}/oidc`,
      OIDC_JWKS_URL: `${nowhere}/oidc/jwks`,
      OIDC_TOKEN_URL: `${nowhere}/oidc/token`,
      SIGNING_KEY_FILE: path.join(keys, 'signing'),
      MASTER_KEY_FILE: path.join(keys, 'secret'),
      BLIND_INDEX_KEY_FILE: path.join(keys, 'secret'),
      RECORD_KEY_FILE: path.join(keys, 'secret'),
    },
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  try {
    for (let left = 150; ; left--) {
      const answer = await fetch(`http://127.0.0.1:${port}/openapi.json`).catch(() => undefined);
      if (answer?.ok) return await answer.json();
      if (left === 0 || child.exitCode !== null) throw new Error(`${service} did not describe itself.\n${said}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } finally {
    child.kill('SIGKILL');
  }
}

mkdirSync(folder, { recursive: true });
try {
  for (const service of services)
    writeFileSync(path.join(folder, `${service}.json`), `${JSON.stringify(await describe(service), null, 2)}\n`);
} finally {
  rmSync(keys, { recursive: true });
}
