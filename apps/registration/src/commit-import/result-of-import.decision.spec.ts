import { resultOfImport } from './result-of-import.decision';

describe('what a commit did', () => {
  it('is counted by what became of the rows', () => {
    const outcomes = ['registered', 'registered', 'to-be-mended', 'out-of-scope', 'left', 'ignored'] as const;
    const more = { cases: 1, documents: 2, duplicates: 3 };
    expect(
      resultOfImport(
        outcomes.map((outcome) => ({ outcome })),
        more,
      ),
    ).toEqual({ registered: 2, toBeMended: 1, outOfScope: 1, left: 1, ignored: 1, ...more });
  });
});
