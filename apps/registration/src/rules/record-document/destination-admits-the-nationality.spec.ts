import { recordDocument } from '../../record-document/record-document';
import { aPassport } from '../../testing/commands';

describe('a nationality', () => {
  it('that no destination admits is told', () =>
    expect(recordDocument(undefined, aPassport({ admits: ['SDN'] }))).toMatchObject({
      accepted: true,
      events: [{ findings: [{ code: 'R-DOC-3' }] }],
    }));
  it('is admitted where nothing else is said', () =>
    expect(recordDocument(undefined, aPassport())).toMatchObject({ accepted: true, events: [{ findings: [] }] }));
  it('that is admitted has no finding', () =>
    expect(recordDocument(undefined, aPassport({ admits: ['ETH', 'SDN'] }))).toMatchObject({
      accepted: true,
      events: [{ findings: [] }],
    }));
});
