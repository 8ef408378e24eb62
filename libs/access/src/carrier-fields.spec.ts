import { readFileSync } from 'node:fs';
import path from 'node:path';
import { carrierFields, forCarrier } from './carrier-fields';

const line = {
  familyName: 'Haroun',
  givenNames: 'Musa',
  nativeName: 'x',
  sex: 1,
  dateOfBirth: '2004',
  nationality: 'SDN',
  documentKind: 'LP',
  documentNumber: 'LP1',
  seat: '1A',
  bagKg: 32,
  needs: [],
  escortRef: '',
  escort: false,
  escortKind: 'NURSE',
  familyId: 'y',
  blockers: ['H-PROT'],
};

/** How the handbook names each field. */
const inTheHandbook: Record<(typeof carrierFields)[number], string> = {
  familyName: 'family name',
  givenNames: 'given names',
  sex: 'sex',
  dateOfBirth: 'date of birth',
  nationality: 'nationality',
  documentNumber: 'document number',
  seat: 'seat',
  bagKg: 'kg of bags',
  needs: 'needs (assistance codes)',
  escortRef: 'reference of the escort',
  escort: 'whether they travel as an escort',
};

describe('what an airline gets', () => {
  it('is the list, whatever else is known', () => expect(Object.keys(forCarrier(line))).toEqual([...carrierFields]));
  it('is what the handbook says', () => {
    const page = readFileSync(path.resolve(__dirname, '../../../docs/handbook/data-protection.md'), 'utf8');
    const [, said] = /An airline's line\*\* is eleven fields: ([^.]*)\./.exec(page.replaceAll(/\s+/g, ' '))!;
    expect(said!.split(', ')).toEqual(carrierFields.map((f) => inTheHandbook[f]));
  });
});
