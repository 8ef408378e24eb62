import type { RowValues } from '../reading';
import { aCaseFile, personId } from '../testing/commands';
import { outcomeOf, personOfRow, reviewsOf } from './person-of-row.decision';

const person = (values: Partial<RowValues> = {}, over: { otherHeads?: number; codes?: string[] } = {}) =>
  personOfRow({
    personId,
    file: aCaseFile(),
    otherHeads: 0,
    codes: [],
    keys: { names: [], phones: [] },
    exportedOn: '2026-12-01',
    pairIds: [],
    doubts: [],
    values: {
      familyName: 'Abebe',
      givenNames: 'Worknesh',
      sex: 2,
      dob: '1990',
      dobPrecision: 'y',
      relation: 'HEAD',
      registeredOn: '',
      phones: [],
      languages: [],
      ...values,
    } as RowValues,
    ...over,
  });

describe('the person behind a row', () => {
  it('exists when the row is refused, and waits to be mended', () => {
    expect(outcomeOf(['NAME_MISSING'])).toBe('to-be-mended');
    expect(reviewsOf(['DOB_IMPOSSIBLE'])).toEqual(['ROW_TO_BE_MENDED']);
  });
  it('is out of scope when the row tells of a removal, whatever else it lacks', () =>
    expect(outcomeOf(['NAME_MISSING', 'REMOVAL_CODE'])).toBe('out-of-scope'));
  it('is looked at again when the zone of the passport contradicts itself or the record, asked once', () => {
    expect(reviewsOf(['MRZ_BAD_CHECK', 'DOC_MISSING'], ['MRZ_BAD_CHECK'])).toEqual(['MRZ_BAD_CHECK']);
    expect(reviewsOf(['MRZ_DISAGREES'], ['DOCUMENT_DISAGREES'])).toEqual(['MRZ_DISAGREES']);
    expect(reviewsOf([], ['DOCUMENT_DISAGREES'])).toEqual(['DOCUMENT_DISAGREES']);
  });
  it('is registered as described, on the day of the sheet where nothing else is said', () =>
    expect(person()).toMatchObject({
      codes: [],
      events: [{ type: 'PersonRegistered', registeredOn: '2026-12-01', reviews: [] }, { type: 'IdentityAssessed' }],
    }));
  it('is no second head where the first was left out after the preview', () =>
    expect(person({}, { codes: ['DOC_MISSING', 'FAMILY-HEAD'] }).codes).toEqual(['DOC_MISSING']));
  it.each([
    ['a second head of a case', person({}, { otherHeads: 1 }), 'FAMILY-HEAD'],
    ['a registration after the sheet', person({ registeredOn: '2026-12-02' }), 'REGISTRATION-DATE'],
    ['a birth more exact than it is known', person({ dob: '1990-01-01', dobPrecision: 'y' }), 'DOB-PRECISION'],
    ['nobody with a name', person({ familyName: '', givenNames: ' ' }), 'NAME_MISSING'],
  ])('breaks the rules that a person registered alone would break: %s', (_, { codes, events }, code) => {
    expect(codes).toEqual([code]);
    expect(outcomeOf(codes)).toBe('to-be-mended');
    expect(events).toMatchObject([
      { type: 'PersonRegistered', reviews: ['ROW_TO_BE_MENDED'] },
      { type: 'IdentityAssessed', confirmed: false },
    ]);
  });
});
