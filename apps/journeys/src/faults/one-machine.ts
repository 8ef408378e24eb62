import { readFileSync } from 'node:fs';
import { processPart, type Part } from './parts';
import { Surroundings } from './surroundings';

interface PlatformState {
  url: string;
  processes: Record<string, { pid: number; port: number }>;
  postgres: { port: number; pid?: number };
  secretsFile: string;
  demoPassword: string;
}

/** The one-machine edition, as its own state file describes it. */
export class OneMachine extends Surroundings {
  readonly postgres = processPart('postgres', () => this.state().postgres.pid);
  private readonly superuser: string;

  constructor(private readonly stateFile: string) {
    super();
    this.superuser = (JSON.parse(readFileSync(this.state().secretsFile, 'utf8')) as { superuser: string }).superuser;
  }

  get url(): string {
    return this.state().url;
  }

  get demoPassword(): string {
    return this.state().demoPassword;
  }

  database(name: string): string {
    return `postgresql://postgres:${this.superuser}@127.0.0.1:${this.state().postgres.port}/${name}`;
  }

  programs(): Promise<Part[]> {
    return Promise.resolve(Object.keys(this.state().processes).map((name) => this.program(name)));
  }

  relayOf(service: string): Promise<Part> {
    return Promise.resolve(this.program(service));
  }

  protected healthPorts(): Promise<number[]> {
    return Promise.resolve(Object.values(this.state().processes).map(({ port }) => port));
  }

  private program(name: string): Part {
    return processPart(name, () => this.state().processes[name]?.pid);
  }

  private state(): PlatformState {
    return JSON.parse(readFileSync(this.stateFile, 'utf8')) as PlatformState;
  }
}
