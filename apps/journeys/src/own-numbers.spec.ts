import path from 'node:path';
import { renumbered, withOwnNumbers } from './own-numbers';
import { readSample } from './sample';

const specimen = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';
const ours = 'EP12231451ETH0006231M3005095<<<<<<<<<<<<<<<2';

describe('a sample with numbers of its own', () => {
  it('changes a number wherever it stands, and its check digits with it', () => {
    expect(renumbered('a,EP1223145,b', 5)).toBe('a,EP1223150,b');
    expect(renumbered('P05206793', 9_999_999)).toBe('P05206792');
    expect(renumbered(`<<<<${ours}`, 5)).toBe('<<<<EP12231509ETH0006231M3005095<<<<<<<<<<<<<<<6');
    expect(renumbered(renumbered(ours, 1_234_567), 10_000_000 - 1_234_567)).toBe(ours);
  });
  it('leaves everything else as it is', () =>
    expect(renumbered(`${specimen},BEY-0001,+96120000001,2026-12-01`, 5)).toBe(
      `${specimen},BEY-0001,+96120000001,2026-12-01`,
    ));
  it('leaves no number of the sample, and no zone that disagrees with its number', () => {
    const sample = readSample(path.resolve(__dirname, '../../../samples/small'));
    const own = withOwnNumbers(sample, '01930000-0000-7000-8000-00000012d687');
    const textOf = (of: typeof sample): string => of.sheets.map((s) => s.content.toString('latin1')).join();
    const kept = sample.readiness.filter((row) => row.document_no && textOf(own).includes(row.document_no));
    expect(kept).toEqual([]);
    /** How often the number of each zone stands on the sheets, in the order of the zones. */
    const zones = (text: string): number[] =>
      [...text.matchAll(/(?<=<<)[A-Z][A-Z0-9]\d{7}(?=\d[A-Z<]{3}\d{7})/g)].map(([n]) => text.split(n).length);
    expect(zones(textOf(own))).toEqual(zones(textOf(sample)));
    expect(zones(textOf(own)).length).toBeGreaterThan(10);
  });
});
