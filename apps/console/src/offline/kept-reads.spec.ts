import 'fake-indexeddb/auto';
import { Problem } from '../api/problem';
import { device } from './device';
import { beHere } from './here';
import { asOf, readOrKept, stillSo, want } from './kept-reads';
import { keyOf } from './keys';
import { line } from './line';
import type { Queue } from './queue';

const list = ['list', 'a-flight'];
const noLine = (): Promise<string> => (line.note(false), Promise.reject(new Problem(0)));

describe('what a device has kept of a flight', () => {
  beforeAll(async () => {
    beHere({ user: 'officer', key: await keyOf(device(), 'officer'), queue: undefined as unknown as Queue });
    want(list);
    await readOrKept(list, async () => 'Sara');
    for (let left = 50; left > 0 && (await device().kept.count()) === 0; left--)
      await new Promise((done) => setTimeout(done, 10));
  });
  afterEach(() => line.note(true));

  it('is read without a line, and says when it was true', async () => {
    const at = asOf(list)!;
    expect(await readOrKept(list, noLine)).toBe('Sara');
    expect(Math.abs(asOf(list)! - at)).toBeLessThan(100);
  });

  it('is no answer where the platform refuses: whoever may not see it does not', async () => {
    const refused = readOrKept(list, () => Promise.reject(new Problem(403)));
    await expect(refused).rejects.toMatchObject({ status: 403 });
  });

  it('is shown on a line that hangs', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick', 'Date', 'performance'] });
    const shown = readOrKept(list, () => new Promise<string>(() => undefined));
    await jest.advanceTimersByTimeAsync(7_000);
    jest.useRealTimers();
    expect(await shown).toBe('Sara');
    expect(line.isUp()).toBe(false);
  });

  const rowOf = (key: string[]) => device().kept.get(['officer', JSON.stringify(key)]);
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    for (let left = 50; left > 0 && !(await holds()); left--) await new Promise((done) => setTimeout(done, 10));
  };

  it('is what was read last, however soon it was read again', async () => {
    await readOrKept(list, async () => 'Sara');
    const before = (await rowOf(list))?.sealed.iv.join();
    await readOrKept(list, async () => 'Marta');
    await until(async () => (await rowOf(list))?.sealed.iv.join() !== before);
    expect(await readOrKept(list, noLine)).toBe('Marta');
    line.note(true);
    await readOrKept(list, async () => 'Sara');
    await new Promise((done) => setTimeout(done, 50));
    expect(await readOrKept(list, noLine)).toBe('Sara');
  });

  it('is never older than what this page has read before, nor is it said to be newer than it is', async () => {
    const other = ['list', 'b-flight'];
    want(other);
    await readOrKept(other, async () => 'Sara');
    await until(async () => (await rowOf(other)) !== undefined);
    const put = jest.spyOn(device().kept, 'put').mockRejectedValueOnce(new Error('full') as never);
    await new Promise((done) => setTimeout(done, 5));
    await readOrKept(other, async () => 'Marta');
    await until(async () => put.mock.calls.length > 0);
    put.mockRestore();
    const [at, stored] = [asOf(other)!, (await rowOf(other))!.at];
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
    stillSo(other);
    clock.mockRestore();
    await new Promise((done) => setTimeout(done, 30));
    expect((await rowOf(other))!.at).toBe(stored);
    await expect(readOrKept(other, noLine)).rejects.toMatchObject({ status: 0 });
    expect(asOf(other)).toBeGreaterThanOrEqual(at);
    await device().kept.delete(['officer', JSON.stringify(other)]);
  });

  it('is as of when it was asked for, not of when the answer came', async () => {
    const before = Date.now();
    await readOrKept(list, () => new Promise((done) => setTimeout(done, 60, 'Sara')));
    expect(asOf(list)! - before).toBeLessThan(50);
    await new Promise((done) => setTimeout(done, 50));
  });

  it('is sealed, and nothing that nobody asked to keep is kept', async () => {
    await readOrKept(['people'], async () => 'Marta');
    const rows = await device().kept.toArray();
    expect(rows.map((row) => row.name)).toEqual([JSON.stringify(list)]);
    expect(new TextDecoder().decode(rows[0]!.sealed.data)).not.toContain('Sara');
  });
});
