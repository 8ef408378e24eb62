import { EventEmitter } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { eventually } from '@homeward/testing';
import { Supervised, type Supervision } from './supervised';

/** A supervised program that does not exist, and the lines about it. */
function aSupervised(over: Partial<Supervision> = {}) {
  const children: EventEmitter[] = [];
  const said: string[] = [];
  const fatal: string[] = [];
  const supervised = new Supervised({
    name: 'consent',
    start: () => {
      const child = Object.assign(new EventEmitter(), { exitCode: null, signalCode: null });
      children.push(child);
      return child as unknown as ChildProcess;
    },
    isReady: () => Promise.resolve(true),
    lastWords: () => 'It said: set PORT.',
    say: (line) => said.push(line),
    onChange: () => undefined,
    onFatal: (error) => fatal.push(error.message),
    stopSignal: 'SIGTERM',
    stopMs: 10,
    ...over,
  });
  return { supervised, children, said, fatal };
}

describe('a program under supervision', () => {
  it('is restarted when it ends, with a line about it', async () => {
    const { supervised, children, said } = aSupervised();
    supervised.start();
    await supervised.ready(100);
    children[0]!.emit('exit', null, 'SIGKILL');
    await eventually(() => children.length === 2);
    expect(said).toEqual(['consent ended (SIGKILL); it starts again in 0.2 s']);
    await supervised.stop();
  });

  it('waits longer each time', async () => {
    const { supervised, children, said } = aSupervised();
    supervised.start();
    await supervised.ready(100);
    children[0]!.emit('exit', 1, null);
    await eventually(() => children.length === 2);
    children[1]!.emit('exit', 1, null);
    expect(said[1]).toBe('consent ended (exit 1); it starts again in 0.5 s');
    await supervised.stop();
  });

  it('is not restarted when its configuration is wrong', () => {
    const { supervised, children, fatal } = aSupervised();
    supervised.start();
    children[0]!.emit('exit', 78, null);
    expect(fatal).toEqual(['consent cannot start (exit 78). It said: set PORT.']);
    expect(children).toHaveLength(1);
  });

  it('ends the whole start when it does not become ready', async () => {
    const { supervised } = aSupervised({ isReady: () => Promise.resolve(false) });
    supervised.start();
    await expect(supervised.ready(20)).rejects.toThrow('consent does not become ready.');
    await supervised.stop();
  });

  it('stays down once it was stopped', async () => {
    const { supervised, children, said } = aSupervised();
    supervised.start();
    await supervised.stop();
    children[0]!.emit('exit', 0, null);
    expect(said).toEqual([]);
  });
});
