/** The platform of a fault campaign in containers: a compose project of its own, scaled out, deleted afterwards. */
import { execFileSync } from 'node:child_process';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../parts/free-port.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const name = 'homeward-faults';
const scaled = ['--scale', 'manifests=3', '--scale', 'consent=2'];

/**
 * Builds what has changed and starts it.
 * @param folder for its secrets, and for `containers.json`, in which the campaign finds all addresses
 */
export async function startContainers(folder) {
  const secrets = path.join(folder, 'secrets');
  execFileSync(process.execPath, ['tools/secrets.mjs', '--exercise', '--folder', secrets], {
    cwd: root,
    stdio: 'ignore',
  });
  const ports = { gateway: await freePort(), postgres: await freePort(), kafka: await freePort() };
  const advertised = await freePort();
  const environment = path.join(folder, '.env');
  writeFileSync(environment, readFileSync(environment, 'utf8').replaceAll('4400', String(ports.gateway)));
  const files = ['docker-compose.yml', 'tools/faults/containers.yml'].flatMap((file) => ['--file', file]);
  const run = (stdio, ...args) =>
    execFileSync('docker', ['compose', ...files, '--env-file', environment, '--project-name', name, ...args], {
      cwd: root,
      stdio,
      env: {
        ...process.env,
        SECRETS_FOLDER: secrets,
        FAULTS_POSTGRES_PORT: String(ports.postgres),
        FAULTS_KAFKA_PORT: String(ports.kafka),
        FAULTS_KAFKA_ADVERTISED: String(advertised),
      },
    });
  const compose = (...args) => run(['ignore', 'ignore', 'inherit'], '--progress', 'quiet', ...args);
  /** @param log the file for the output of the containers */
  const stop = (log) => {
    if (log) run(['ignore', openSync(log, 'w'), 'inherit'], 'logs', '--no-color', '--timestamps');
    compose('down', '--volumes', '--timeout', '5');
  };
  try {
    compose('up', '--build', '--wait', ...scaled);
  } catch (error) {
    stop();
    throw error;
  }
  const file = path.join(folder, 'containers.json');
  const about = {
    name,
    url: `http://localhost:${ports.gateway}`,
    demoPassword: 'homeward',
    postgres: { port: ports.postgres, password: readFileSync(path.join(secrets, 'postgres'), 'utf8').trim() },
    kafka: { port: ports.kafka, advertised },
  };
  writeFileSync(file, JSON.stringify(about), { mode: 0o600 });
  return { file, stop };
}
