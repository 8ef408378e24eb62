import { recordDocument } from '../../record-document/record-document';
import { aPassport } from '../../testing/commands';

describe('a paper that tells of somebody else', () => {
  it('is recorded, and somebody has to look', () =>
    expect(recordDocument(undefined, aPassport({ zoneDisagrees: true }))).toMatchObject({
      accepted: true,
      events: [{ findings: [{ code: 'R-DOC-4' }] }],
    }));
  it('is none when both agree', () =>
    expect(recordDocument(undefined, aPassport())).toMatchObject({ accepted: true, events: [{ findings: [] }] }));
});
