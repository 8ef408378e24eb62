import { fork } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync } from 'node:fs';
import path from 'node:path';
import { programOf } from '@homeward/deployment';
import { ask } from './ask';
import { leanEnvironment } from './lean-node';
import { lastLine } from './last-line';
import { Supervised, type Supervision } from './supervised';

export interface NodeProgram extends Pick<Supervision, 'say' | 'onChange' | 'onFatal'> {
  name: string;
  port: number;
  environment: Record<string, string | undefined>;
  logFolder: string;
  /** Options for Node. */
  flags: string[];
}

/** With PROFILE_TO each program writes there what its processor time went to, as it ends; Chrome's tools for developers read it. */
const profiling = (name: string): string[] =>
  process.env['PROFILE_TO']
    ? ['--cpu-prof', `--cpu-prof-dir=${process.env['PROFILE_TO']}`, `--cpu-prof-name=${name}.cpuprofile`]
    : [];

/** One program of the platform as a child process with its own log; the log of the run before is kept. */
export function superviseProgram(program: NodeProgram): Supervised {
  const log = path.join(program.logFolder, `${program.name}.log`);
  const previous = path.join(program.logFolder, `${program.name}.previous.log`);
  if (existsSync(log)) renameSync(log, previous);
  return new Supervised({
    ...program,
    stopSignal: 'SIGTERM',
    stopMs: 5_000,
    lastWords: () => lastLine(log),
    isReady: async () => (await ask(program.port, '/health/ready')).ok,
    start: () => {
      const out = openSync(log, 'a', 0o600);
      // The channel closes when we are gone. Its own process group: Ctrl-C reaches only us, and we stop in order.
      const child = fork(programOf(program.name), [], {
        env: { ...process.env, ...leanEnvironment, ...program.environment } as NodeJS.ProcessEnv,
        execArgv: [...program.flags, ...profiling(program.name)],
        detached: true,
        stdio: ['ignore', out, out, 'ipc'],
      });
      closeSync(out);
      return child;
    },
  });
}
