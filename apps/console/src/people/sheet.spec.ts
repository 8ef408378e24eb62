import { asText, csvOf } from './sheet';

describe('a cell of an exported sheet', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'])(
    'is text where a spreadsheet would calculate it: %j',
    (cell) => expect(asText(cell)).toBe(`'${cell}`),
  );
  it.each(['Abeba', 'BEY-0001', '2026-12-09', 'أبيبا', '', 'a=b'])('stays as it is: %j', (cell) =>
    expect(asText(cell)).toBe(cell),
  );
  it('may hold commas, quotes and lines', () =>
    expect(
      csvOf([
        ['a,b', 'say "no"', '1\n2'],
        ['=x', 'ok', ''],
      ]),
    ).toBe('"a,b","say ""no""","1\n2"\r\n\'=x,ok,\r\n'));
});
