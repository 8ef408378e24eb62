import { countsBeside } from './counts-beside';

const [first, mergedAt, then, last] = [1, 2, 3, 4].map((day) => `2026-12-0${day}T08:00:00.000Z`) as [
  string,
  string,
  string,
  string,
];
const at = (decidedAt: string) => ({ decidedAt });
const counts = (kept: string | undefined, gone: string) =>
  countsBeside(kept === undefined ? undefined : at(kept), at(gone), new Date(mergedAt));

describe('what was decided under a record that was merged', () => {
  it('counts as long as nobody was seen under the one that stays since', () => {
    expect(counts(undefined, first)).toBe(true);
    expect(counts(first, first)).toBe(true);
    expect(counts(mergedAt, first)).toBe(true);
  });
  it('is replaced by what a clinician decides under that one', () => expect(counts(then, first)).toBe(false));
  it('counts again where it was decided after that', () => expect(counts(then, last)).toBe(true));
});
