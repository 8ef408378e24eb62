/** `<folder> <supervisor> <its arguments>`: runs a platform until whoever started this ends, and deletes its folder. */
import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folder, supervisor, ...args] = process.argv.slice(2);
// Its own process group: Ctrl-C ends whoever started this, and then it is ended in order.
const platform = fork(supervisor, args, { execArgv: [], detached: true });
platform.once('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
process.once('disconnect', () => platform.kill('SIGINT'));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
