import { given } from '@homeward/testing';
import { aDescription, aPerson, describedAs } from '../testing/commands';
import { correctPerson } from './correct-person';

const corrected = {
  type: 'PersonCorrected',
  relation: 'HEAD',
  registeredOn: '2026-11-02',
  motherId: undefined,
  keys: { names: [], phones: [] },
  ageBand: 'ADULT',
  personal: aDescription().identity,
};
const known = { personal: aDescription().identity };
const by = 'officer';

describe('a correction', () => {
  it('replaces what was said of a person', () =>
    given(aPerson(known))
      .when((p) => correctPerson(p, { ...aDescription(), by }))
      .then([corrected]));
  it('leaves the day of registration where nothing is said of it', () =>
    given(aPerson({ ...known, registeredOn: '2026-10-01' }))
      .when((p) => correctPerson(p, { ...aDescription({ registeredOn: undefined }), by }))
      .then([{ ...corrected, registeredOn: '2026-10-01' }]));
  it('mends a row that could not be taken: the family waits no longer', () =>
    given(aPerson({ ...known, reviews: ['ROW_TO_BE_MENDED'], told: undefined }))
      .when((p) => correctPerson(p, { ...aDescription(), by }))
      .then([
        corrected,
        { type: 'IdentityReviewed', lifted: ['ROW_TO_BE_MENDED'], basis: 'CORRECTED', by: 'correction' },
        { type: 'IdentityAssessed', confirmed: true, openDuplicates: 0, documentConflict: false, outOfScope: false },
      ]));
  it('is judged like a registration', () =>
    given(aPerson(known))
      .when((p) => correctPerson(p, { ...describedAs({ names: { family: ' ', given: '' } }), by }))
      .isRefusedBy('at-least-one-name-is-known'));
});
