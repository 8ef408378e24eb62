import { escapeCell } from './escape-cell';
import { startsFormula } from './starts-formula';

describe('a cell that a spreadsheet would execute', () => {
  it.each([
    '=1+1',
    '@SUM(A1:A9)',
    '=HYPERLINK("http://files.example.invalid/form","open form")',
    '+A1',
    '-1+1',
    '\t=1',
  ])('is recognised: %j', (cell) => {
    expect(startsFormula(cell)).toBe(true);
  });

  it.each(['+961 20 123456', '-', '- diabetic', '+33639981234 (home)', '', 'a=b'])('is not seen in %j', (cell) => {
    expect(startsFormula(cell)).toBe(false);
  });

  it('leaves as text, with quotes where CSV wants them', () => {
    expect(escapeCell('=1+1')).toBe("'=1+1");
    expect(escapeCell('+96120123456')).toBe("'+96120123456");
    expect(escapeCell('a "b", c')).toBe('"a ""b"", c"');
    expect(escapeCell('plain')).toBe('plain');
    for (const text of ['＝1＋1', '＠SUM', '\u00a0=1', '\u2060=1']) expect(escapeCell(text)).toBe(`'${text}`);
  });
});
