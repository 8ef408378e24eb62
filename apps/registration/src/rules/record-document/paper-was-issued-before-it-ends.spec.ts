import { recordDocument } from '../../record-document/record-document';
import { aPassport } from '../../testing/commands';

describe('a paper', () => {
  it('does not end before it was issued', () =>
    expect(recordDocument(undefined, aPassport({ issuedOn: '2031-01-01' }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'paper-was-issued-before-it-ends' }],
    }));
  it('need not say when it was issued', () =>
    expect(recordDocument(undefined, aPassport({ issuedOn: undefined }))).toMatchObject({ accepted: true }));
});
