import { recordDocument } from '../../record-document/record-document';
import { aPassport } from '../../testing/commands';

describe('a wrong check digit', () => {
  it('is recorded with the paper, which is not lost', () =>
    expect(
      recordDocument(undefined, aPassport({ zone: { present: true, wrongDigits: ['compositeCheckDigit'] } })),
    ).toMatchObject({
      accepted: true,
      events: [{ findings: [{ name: 'check-digits-are-right' }] }],
    }));
  it('is nothing to look for where no zone is', () =>
    expect(recordDocument(undefined, aPassport({ zone: { present: false, wrongDigits: [] } }))).toMatchObject({
      accepted: true,
      events: [{ findings: [] }],
    }));
});
