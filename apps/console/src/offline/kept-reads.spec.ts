import 'fake-indexeddb/auto';
import { Problem } from '../api/problem';
import { device } from './device';
import { beHere } from './here';
import { asOf, readOrKept, want } from './kept-reads';
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

  it('is sealed, and nothing that nobody asked to keep is kept', async () => {
    await readOrKept(['people'], async () => 'Marta');
    const rows = await device().kept.toArray();
    expect(rows.map((row) => row.name)).toEqual([JSON.stringify(list)]);
    expect(new TextDecoder().decode(rows[0]!.sealed.data)).not.toContain('Sara');
  });
});
