import { aLine as line } from '../testing/a-line';
import { manifestCsv } from './manifest-csv';

describe('a manifest as a sheet', () => {
  it('keeps names in their own script', () => expect(manifestCsv([line])).toContain('موسى هارون'));
  it('executes nothing', () =>
    expect(manifestCsv([{ ...line, familyName: '=HYPERLINK("x")' }])).toContain(`"'=HYPERLINK(""x"")"`));
  it.each(['＝1＋1', '＋A1', '\u00a0=1', '\u200b@SUM(A1)', ' -1+1', '\u2060=1', '\ufeff=1'])(
    'executes nothing however it is written: %j',
    (familyName) => expect(manifestCsv([{ ...line, familyName }])).toContain(`,'${familyName},`),
  );
  it('keeps a cell together where another sign parts them', () =>
    expect(manifestCsv([{ ...line, familyName: 'x;=1+1' }])).toContain(',"x;=1+1",'));
});
