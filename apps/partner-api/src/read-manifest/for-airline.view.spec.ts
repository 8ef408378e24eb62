import { forAirline } from './for-airline.view';

const line = {
  familyName: 'Haroun',
  givenNames: 'Musa',
  sex: 1,
  dateOfBirth: '2004',
  nationality: 'SDN',
  documentNumber: 'LP1',
  seat: '1A',
  bagKg: 32,
  needs: [],
  escortRef: '',
  nativeName: 'x',
  familyId: 'y',
  blockers: ['H-PROT'],
};

describe('what an airline gets', () => {
  it('is the handbook’s list, whatever else is known', () =>
    expect(Object.keys(forAirline(line)).sort()).toEqual(
      [
        'bagKg',
        'dateOfBirth',
        'documentNumber',
        'escortRef',
        'familyName',
        'givenNames',
        'nationality',
        'needs',
        'seat',
        'sex',
      ].sort(),
    ));
});
