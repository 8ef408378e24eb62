import { recordDocument } from '../../record-document/record-document';
import { aPassport, anotherId, personId } from '../../testing/commands';

describe('a paper with several bearers', () => {
  it('is no passport', () =>
    expect(recordDocument(undefined, aPassport({ bearerIds: [personId, anotherId] }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'only-a-laissez-passer-carries-several' }],
    }));
  it('may be a laissez-passer', () =>
    expect(recordDocument(undefined, aPassport({ kind: 'LP', bearerIds: [personId, anotherId] }))).toMatchObject({
      accepted: true,
    }));
});
