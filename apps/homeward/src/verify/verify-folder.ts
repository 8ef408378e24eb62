import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { programOf, Sentence, services, type Service } from '@homeward/deployment';
import { chooseDataFolder } from '../data/data-folder';
import { keepSecrets, secretsFile } from '../data/secrets';
import { readState } from '../data/state-file';
import type { Options } from '../options';
import { startPostgres } from '../postgres/postgres-server';
import { firstInsidePort, freePorts } from '../processes/ports';
import { stillRuns } from '../processes/process-identity';
import type { Supervised } from '../processes/supervised';
import { presentServices } from '../present-services';
import { serviceEnvironment, type Surroundings } from '../start/environment';

/** No service asks another while it checks. */
const nowhere = 9;

/**
 * Lets every service check what it has stored in a data folder, one after the other: while the platform runs there, or on
 * a PostgreSQL that is started for it.
 * @param known ids of records that were found before and are settled
 * @returns 0 where everything holds, 1 where something does not, 2 where something could not be checked
 * @throws Sentence
 */
export async function verifyFolder(options: Options, known: readonly string[]): Promise<number> {
  const dataFolder = chooseDataFolder(options.data, options.dataChosen);
  if (!existsSync(secretsFile(dataFolder)))
    throw new Sentence(`There is no data of Homeward in ${dataFolder}: name its folder with --data.`);
  const state = readState(dataFolder);
  const running = state && stillRuns(state.supervisor) ? state.postgres.port : undefined;
  const secrets = keepSecrets(dataFolder, services);
  let server: Supervised | undefined;
  try {
    const port = running ?? (await freePorts(1, firstInsidePort(0)))[0]!;
    if (running === undefined)
      await startPostgres({
        dataFolder,
        port,
        password: secrets.superuser,
        say: () => undefined,
        onChange: () => undefined,
        onFatal: () => undefined,
        onStarted: (started) => (server = started),
      });
    const surroundings: Surroundings = {
      url: 'http://localhost',
      dataFolder,
      ports: { identity: nowhere },
      postgresPort: port,
      metricsPort: 0,
      secrets,
      kafkaBrokers: [],
      exercise: true, // what a service would refuse to start without is not needed to read
      clockOffsetMs: 0,
    };
    const codes: number[] = [];
    for (const service of presentServices(options.only)) codes.push(await verifyOne(service, surroundings, known));
    return Math.max(...codes, 0);
  } finally {
    await server?.stop();
  }
}

const verifyOne = (service: Service, surroundings: Surroundings, known: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, ...serviceEnvironment(service, surroundings), PORT: '0' };
    const child = spawn(process.execPath, [programOf(service.name), 'verify', ...known], { env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 2));
  });
