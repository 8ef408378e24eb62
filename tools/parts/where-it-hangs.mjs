/** Says where a run of Jest hangs that is about to be ended: the debugger that comes with Node looks into its processes. */
import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** The workers of Jest under `pid`; Jest itself where it has none. */
function workersUnder(pid) {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter(Boolean)
    .map(([, id, parent, args]) => ({ id: Number(id), parent: Number(parent), args }));
  const under = new Set([pid]);
  for (let before = 0; before !== under.size;) {
    before = under.size;
    for (const { id, parent } of all) if (under.has(parent)) under.add(id);
  }
  const workers = all.filter(({ id, args }) => under.has(id) && args.includes('jest-worker'));
  return workers.length > 0 ? workers.map(({ id }) => id) : [pid];
}

/** What a process does now: its stack, or nothing where it only waits. */
async function lookInto(id) {
  const look = spawn(process.execPath, ['inspect', '-p', String(id)], { stdio: ['pipe', 'pipe', 'ignore'] });
  let seen = '';
  look.stdout.on('data', (text) => (seen += text));
  look.stdin.on('error', () => undefined);
  for (const command of ['pause', 'bt', '.exit']) {
    await sleep(4_000);
    look.stdin.write(`${command}\n`);
  }
  await sleep(500);
  look.kill('SIGKILL');
  return seen;
}

/** Prints what each worker of Jest under `pid` does, and ends it: Jest then names the spec that it was at, and ends too. */
export async function endAndSayWhere(pid) {
  for (const id of workersUnder(pid)) {
    console.error(`Process ${id}:\n${await lookInto(id)}`);
    process.kill(id, 'SIGKILL');
  }
}
