import { recordDocument } from '../../record-document/record-document';
import { aPassport } from '../../testing/commands';

describe('a travel paper', () => {
  it('that has run out is recorded as such', () =>
    expect(recordDocument(undefined, aPassport({ validUntil: '2026-11-30' }))).toMatchObject({
      accepted: true,
      events: [{ findings: [{ name: 'paper-holds-until-arrival' }] }],
    }));
  it('without an end is recorded as such', () =>
    expect(recordDocument(undefined, aPassport({ validUntil: undefined }))).toMatchObject({
      accepted: true,
      events: [{ findings: [{ name: 'paper-holds-until-arrival' }] }],
    }));
  it('that holds has no finding', () =>
    expect(recordDocument(undefined, aPassport({ validUntil: '2026-12-01' }))).toMatchObject({
      accepted: true,
      events: [{ findings: [] }],
    }));
});
