/** A line of a manifest, with a name in two scripts. */
export const aLine = {
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
