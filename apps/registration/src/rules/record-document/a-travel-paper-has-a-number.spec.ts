import { recordDocument } from '../../record-document/record-document';
import { aPassport } from '../../testing/commands';

describe('the number of a paper', () => {
  it.each(['', '-', '0', '\u200b\u200b\u200b', 'XXXX'])('is none: "%s"', (number) =>
    expect(recordDocument(undefined, aPassport({ text: { number } }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'a-travel-paper-has-a-number' }],
    }),
  );
  it('may be missing where nobody travels on the paper', () =>
    expect(recordDocument(undefined, aPassport({ kind: 'BIRTH', text: { number: '' } }))).toMatchObject({
      accepted: true,
    }));
});
