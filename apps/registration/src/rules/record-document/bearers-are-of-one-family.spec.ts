import { recordDocument } from '../../record-document/record-document';
import { aPassport } from '../../testing/commands';

describe('the bearers of one paper', () => {
  it('are of one family', () =>
    expect(recordDocument(undefined, aPassport({ kind: 'LP', familyIds: ['one', 'other'] }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'bearers-are-of-one-family' }],
    }));
  it('may be many of it', () =>
    expect(recordDocument(undefined, aPassport({ kind: 'LP', familyIds: ['one', 'one'] }))).toMatchObject({
      accepted: true,
    }));
});
