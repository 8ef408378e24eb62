import { manifestCsv } from './manifest-csv';

const line = {
  code: 'ZZ1-001',
  seat: '1A',
  familyName: 'Haroun',
  givenNames: 'Musa',
  nativeName: 'موسى هارون',
  sex: 1,
  dateOfBirth: '2004',
  nationality: 'SDN',
  documentKind: 'LP',
  documentNumber: 'LP1',
  offPoint: 'PZU',
  needs: ['WCHR', 'MEDA'],
  bagKg: 32,
  escortRef: '',
  escort: false,
  escortKind: '',
};

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
