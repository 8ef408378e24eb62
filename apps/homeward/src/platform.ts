import path from 'node:path';
import type { DemoUser } from './announce';
import { keepClockOffset, prepareTopics, Sentence, type Service, services } from '@homeward/deployment';
import { writeIdentityFile } from './data/identity-file';
import { keepSecrets, secretsFile } from './data/secrets';
import { forgetState, writeState, type PlatformState } from './data/state-file';
import type { Options } from './options';
import { keepLogsSmall } from './processes/keep-logs-small';
import { firstInsidePort, freePorts } from './processes/ports';
import { known } from './processes/process-identity';
import { ask } from './processes/ask';
import { leanFlags } from './processes/lean-node';
import { superviseProgram } from './processes/node-program';
import type { Supervised } from './processes/supervised';
import { presentServices } from './present-services';
import {
  existingPartnersFile,
  gatewayEnvironment,
  identityEnvironment,
  serviceEnvironment,
  type Surroundings,
} from './start/environment';
import { startStorage } from './start/start-storage';

/** Long on purpose: for a first start of all programs on a slow disk. */
const readyWithinMs = 60_000;

const demoPassword = (): string => process.env['HOMEWARD_DEMO_PASSWORD'] ?? 'homeward';

export interface Voice {
  say(line: string): void;
  onFatal(error: Sentence): void;
}

/** Everything that runs: PostgreSQL, identity, gateway and the services, started together and stopped in order. */
export class Platform {
  migrations = 0;
  private postgres?: Supervised;
  private storage?: Promise<number>;
  private readonly programs = new Map<string, Supervised>();
  private ready = false;
  private stopped = false;

  private constructor(
    private readonly surroundings: Surroundings,
    private readonly present: readonly Service[],
    private readonly flags: string[],
    private readonly voice: Voice,
  ) {}

  /** Prepares ports, keys and passwords; nothing runs yet. */
  static async prepare(options: Options, folder: string, voice: Voice): Promise<Platform> {
    const present = presentServices(options.only);
    const names = ['identity', 'gateway', ...present.map(({ name }) => name)];
    const [postgresPort, ...found] = await freePorts(names.length + 2, firstInsidePort(options.port));
    const ports = Object.fromEntries(names.map((name, i) => [name, found[i]!]));
    if (options.port > 0) ports['gateway'] = options.port;
    const surroundings: Surroundings = {
      url: `http://localhost:${ports['gateway']}`,
      dataFolder: folder,
      ports,
      postgresPort: postgresPort!,
      metricsPort: found[names.length]!,
      secrets: keepSecrets(folder, services),
      kafkaBrokers: options.kafkaBrokers,
      exercise: options.exercise,
      clockOffsetMs: options.exercise ? keepClockOffset(folder) : 0,
    };
    keepLogsSmall(path.join(folder, 'logs'), options.logBytes);
    return new Platform(surroundings, present, await leanFlags(), voice);
  }

  get url(): string {
    return this.surroundings.url;
  }

  get names(): string[] {
    return [...this.programs.keys()];
  }

  /** The demo users of an exercise. */
  async demo(): Promise<{ password: string; users: DemoUser[] }> {
    const { body } = await ask(this.surroundings.ports['identity']!, '/oidc/demo-users');
    return { password: demoPassword(), users: JSON.parse(body) as DemoUser[] };
  }

  /** Starts everything and returns when everything answers. @throws Sentence */
  async start(): Promise<void> {
    const s = this.surroundings;
    this.remember();
    const identityFile = writeIdentityFile(s.dataFolder, s.secrets, services);
    this.run('identity', identityEnvironment(s, identityFile, existingPartnersFile(s.dataFolder)));
    this.run('gateway', gatewayEnvironment(s));
    const topics =
      s.kafkaBrokers.length > 0
        ? prepareTopics({ ...process.env, KAFKA_BROKERS: s.kafkaBrokers.join(',') }, this.voice.say)
        : undefined;
    topics?.catch(() => undefined); // handled below; it must not count as unhandled until then
    const { say, onFatal } = this.voice;
    const postgres = { dataFolder: s.dataFolder, port: s.postgresPort, password: s.secrets.superuser };
    const onStarted = (server: Supervised): void => {
      if (this.stopped) throw new Sentence('Stopped before PostgreSQL was up.');
      this.postgres = server;
    };
    const supervision = { say, onFatal, onChange: () => this.remember(), onStarted };
    this.storage = startStorage({ ...postgres, ...supervision }, s, this.present);
    this.migrations = await this.storage;
    await topics;
    for (const service of this.present) this.run(service.name, serviceEnvironment(service, s));
    for (const program of this.programs.values()) await program.ready(readyWithinMs); // they start side by side
    this.ready = true;
    this.remember();
  }

  /** The gateway first, so that nothing new comes in; then the services; then identity; storage last. */
  async stop(): Promise<void> {
    this.stopped = true;
    const end = (names: string[]): Promise<unknown> =>
      Promise.all(names.map(async (name) => this.programs.get(name)?.stop()));
    await end(['gateway']);
    await end(this.names.filter((name) => name !== 'gateway' && name !== 'identity'));
    await end(['identity']);
    await this.postgres?.stop();
    await this.storage?.catch(() => undefined); // creating a cluster would continue without us
    forgetState(this.surroundings.dataFolder);
  }

  private run(name: string, environment: Record<string, string | undefined>): void {
    if (this.stopped) return;
    const { ports, dataFolder } = this.surroundings;
    const program = superviseProgram({
      name,
      environment,
      port: ports[name]!,
      logFolder: path.join(dataFolder, 'logs'),
      flags: this.flags,
      say: this.voice.say,
      onFatal: this.voice.onFatal,
      onChange: () => this.remember(),
    });
    this.programs.set(name, program);
    program.start();
  }

  /** Writes what the next start needs if this one is killed. */
  private remember(): void {
    if (this.stopped) return;
    const s = this.surroundings;
    const processes = [...this.programs].flatMap(([name, { process: running }]) =>
      running ? [[name, { ...running, port: s.ports[name]! }] as const] : [],
    );
    const state: PlatformState = {
      url: s.url,
      ready: this.ready,
      supervisor: known(process.pid),
      processes: Object.fromEntries(processes),
      postgres: { port: s.postgresPort, pid: this.postgres?.process?.pid },
      dataFolder: s.dataFolder,
      secretsFile: secretsFile(s.dataFolder),
      demoPassword: demoPassword(),
      clockOffsetMs: s.clockOffsetMs,
      broker: s.kafkaBrokers.length > 0 ? 'kafka' : 'postgres',
    };
    writeState(s.dataFolder, state);
  }
}
