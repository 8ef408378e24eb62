import type { RowValues } from '../reading';
import { now } from '../testing/commands';
import { PapersOfRows, doubtsOf, recordOf } from './papers-of-rows.decision';

type Extra = Pick<Parameters<PapersOfRows['add']>[0], 'codes' | 'zone'>;
const values = (over: Partial<RowValues>): RowValues =>
  ({
    docType: 'LP',
    docNumber: 'LP7654321',
    docExpiry: '2027',
    nationality: 'ETH',
    familyName: 'Haile',
    givenNames: 'Girma',
    sex: 1,
    dob: '1985-06-12',
    dobPrecision: 'd',
    ...over,
  }) as RowValues;
const gathered = (...rows: [string, Partial<RowValues>, Partial<Extra>?][]): PapersOfRows => {
  let next = 0;
  const papers = new PapersOfRows({
    newId: () => `paper-${++next}`,
    numberKeyOf: (number) => `key of ${number}`,
    admits: ['SDN'],
    now,
  });
  for (const [personId, over, extra] of rows)
    papers.add({ personId, familyId: 'family', values: values(over), codes: [], ...extra });
  return papers;
};

describe('the papers of a sheet', () => {
  it('are one for a family on one laissez-passer, and one each for passports', () => {
    expect(gathered(['a', {}], ['b', {}]).all()).toMatchObject([{ holderId: 'a', bearerIds: ['a', 'b'] }]);
    expect(gathered(['a', { docType: 'PP' }], ['b', { docType: 'PP' }]).all()).toHaveLength(2);
  });
  it('leave out a passport whose number holds more than the number', () =>
    expect(gathered(['a', { docType: 'PP', docNumber: 'EP1234567EP7654321' }]).all()).toEqual([]));
  it('leave out what says that somebody fled', () =>
    expect(gathered(['a', { docType: 'UNHCR' as RowValues['docType'] }]).all()).toEqual([]));
  it('hold until the first day of the year that they name', () =>
    expect(gathered(['a', {}]).of('a')).toMatchObject({ validUntil: '2027-01-01' }));
  it('are recorded with what is doubtful about them, like a paper that is shown to an officer', () => {
    const paper = gathered(['a', { docExpiry: '2020-05-01' }, { codes: ['MRZ_BAD_CHECK'] }]).of('a')!;
    expect(recordOf(paper)).toMatchObject([
      {
        type: 'DocumentRecorded',
        holderId: 'a',
        numberKey: 'key of LP7654321',
        personal: { number: 'LP7654321' },
        findings: [
          { name: 'check-digits-are-right' },
          { name: 'paper-holds-until-arrival' },
          { name: 'destination-admits-the-nationality' },
        ],
      },
    ]);
    expect(doubtsOf(paper)).toEqual(['MRZ_BAD_CHECK']);
  });
  it('ask about the person where the zone is of another one', () => {
    const zone = { present: true, wrongDigits: [], docNumber: 'LP0000000' };
    expect(doubtsOf(gathered(['a', {}, { zone }]).of('a')!)).toEqual(['DOCUMENT_DISAGREES']);
    expect(doubtsOf(gathered(['a', {}, { zone: { ...zone, docNumber: 'LP7654321' } }]).of('a')!)).toEqual([]);
  });
  it.each([
    [true, ['MRZ_BAD_CHECK']],
    [false, ['DOCUMENT_DISAGREES']],
  ])('ask the same where a version of before has kept the zone: a wrong digit %s', (badCheck, doubts) => {
    const zone = { present: true, badCheck, docNumber: 'LP0000000' };
    expect(doubtsOf(gathered(['a', {}, { zone }]).of('a')!)).toEqual(doubts);
  });
});
