import { given } from '@homeward/testing';
import type { TravelDocument } from '../model/travel-document';
import { aPassport, aRecordedPassport, anotherId, personId } from '../testing/commands';
import { recordDocument } from './record-document';

const recorded = { type: 'DocumentRecorded', ...aRecordedPassport() };
const record =
  (over = {}) =>
  (paper: TravelDocument | undefined) =>
    recordDocument(paper, aPassport(over));

describe('a paper', () => {
  it('is recorded as it was seen', () => given<TravelDocument | undefined>(undefined).when(record()).then([recorded]));
  it('is recorded once', () => given<TravelDocument | undefined>(aRecordedPassport()).when(record()).then([]));
  it('does not take the id of the paper of somebody else', () =>
    given<TravelDocument | undefined>(aRecordedPassport())
      .when(record({ holderId: anotherId, bearerIds: [anotherId] }))
      .isRefusedBy('an-id-names-one-record'));
  it('is recorded with everything that is doubtful about it', () => {
    const decision = record({
      validUntil: '2026-11-01',
      zone: { present: true, wrongDigits: ['compositeCheckDigit'] },
    })(undefined);
    expect(decision).toMatchObject({
      events: [{ findings: [{ name: 'check-digits-are-right' }, { name: 'paper-holds-until-arrival' }] }],
    });
  });
  it('of one person carries no second, and ends after it was issued', () =>
    given<TravelDocument | undefined>(undefined)
      .when(record({ bearerIds: [personId, anotherId], familyIds: ['one', 'other'], issuedOn: '2031-01-01' }))
      .isRefusedBy(
        'only-a-laissez-passer-carries-several',
        'bearers-are-of-one-family',
        'paper-was-issued-before-it-ends',
      ));
});
