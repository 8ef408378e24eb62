import { recordDocument } from '../../record-document/record-document';
import { aPassport } from '../../testing/commands';

describe('a nationality', () => {
  it('that no destination admits is a finding', () =>
    expect(recordDocument(undefined, aPassport({ admits: ['SDN'] }))).toMatchObject({
      accepted: true,
      events: [{ findings: [{ name: 'destination-admits-the-nationality' }] }],
    }));
  it('is admitted where nothing else is said', () =>
    expect(recordDocument(undefined, aPassport())).toMatchObject({ accepted: true, events: [{ findings: [] }] }));
  it('that is admitted has no finding', () =>
    expect(recordDocument(undefined, aPassport({ admits: ['ETH', 'SDN'] }))).toMatchObject({
      accepted: true,
      events: [{ findings: [] }],
    }));
});
