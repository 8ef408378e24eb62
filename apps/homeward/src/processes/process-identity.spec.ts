import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { known, markOf, stillRuns } from './process-identity';

describe('a process from the state file', () => {
  it('is recognised while it runs and not afterwards', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    await once(child, 'spawn');
    const one = known(child.pid!);
    expect(stillRuns(one)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(stillRuns(one)).toBe(false);
  });

  it('is not confused with another one with the same number', () => {
    expect(stillRuns({ pid: process.pid, mark: '1 some other program' })).toBe(false);
    expect(stillRuns({ pid: process.pid, mark: '' })).toBe(false);
  });

  it('has no mark when there is no such process', () => expect(markOf(2 ** 22 + 1)).toBeUndefined());
});
