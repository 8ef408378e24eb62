import { carrierFields, forCarrier, type CarrierField } from '@homeward/access';
import { AirlineLine } from './for-airline.view';

/** A field beside those of the list does not compile here; one that is missing does not compile in the class. */
const nothingElse: Record<Exclude<keyof AirlineLine, CarrierField>, never> = {};

const line: AirlineLine = {
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
  escort: false,
};

describe('what an airline sees of a passenger', () => {
  it('has exactly the fields of a carrier', () => {
    expect(nothingElse).toEqual({});
    expect(Object.keys(line).sort()).toEqual([...carrierFields].sort());
  });
  it('is this, whatever manifests answers', () =>
    expect(forCarrier({ ...line, nativeName: 'x', familyId: 'y', blockers: ['H-PROT'] })).toEqual(line));
});
