import type { RowValues } from '../reading';
import { now } from '../testing/commands';
import { PapersOfRows, recordOf } from './papers-of-rows';

const values = (over: Partial<RowValues>): RowValues =>
  ({ docType: 'LP', docNumber: 'LP7654321', docExpiry: '2027', nationality: 'ETH', ...over }) as RowValues;
const gathered = (...rows: [string, Partial<RowValues>, string[]?][]): PapersOfRows => {
  let next = 0;
  const papers = new PapersOfRows(
    () => `paper-${++next}`,
    (number) => `key of ${number}`,
  );
  for (const [personId, over, codes = []] of rows)
    papers.add({ personId, familyId: 'family', values: values(over), codes });
  return papers;
};

describe('the papers of a sheet', () => {
  it('are one for a family on one laissez-passer, and one each for passports', () => {
    expect(gathered(['a', {}], ['b', {}]).all()).toMatchObject([{ holderId: 'a', bearerIds: ['a', 'b'] }]);
    expect(gathered(['a', { docType: 'PP' }], ['b', { docType: 'PP' }]).all()).toHaveLength(2);
  });
  it('leave out what says that somebody fled', () =>
    expect(gathered(['a', { docType: 'UNHCR' as RowValues['docType'] }]).all()).toEqual([]));
  it('hold until the first day of the year that they name', () =>
    expect(gathered(['a', {}]).of('a')).toMatchObject({ validUntil: '2027-01-01' }));
  it('are recorded with what is doubtful about them', () => {
    const paper = gathered(['a', { docExpiry: '2020-05-01' }, ['MRZ_BAD_CHECK']]).of('a')!;
    expect(recordOf(paper, ['SDN'], now)).toMatchObject({
      type: 'DocumentRecorded',
      holderId: 'a',
      numberKey: 'key of LP7654321',
      personal: { number: 'LP7654321' },
      findings: [{ code: 'R-DOC-1' }, { code: 'R-DOC-2' }, { code: 'R-DOC-3' }],
    });
  });
});
