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
};

describe('a manifest as a sheet', () => {
  it('keeps names in their own script', () => expect(manifestCsv([line])).toContain('موسى هارون'));
  it('executes nothing', () =>
    expect(manifestCsv([{ ...line, familyName: '=HYPERLINK("x")' }])).toContain(`"'=HYPERLINK(""x"")"`));
});
