import { settleDocuments } from '../../settle-documents/settle-documents';
import { aPerson, anotherId } from '../../testing/commands';

const bearing = (samePaper: boolean) => ({ bearing: { others: [{ personId: anotherId, samePaper }] } });

describe('a document number', () => {
  it('that another person bears blocks', () =>
    expect(settleDocuments(aPerson(), bearing(false))).toMatchObject({
      events: [{ type: 'DocumentConflictFound' }, { type: 'IdentityAssessed', documentConflict: true }],
    }));
  it('on one paper for a family does not', () =>
    expect(settleDocuments(aPerson(), bearing(true))).toEqual({ accepted: true, events: [] }));
});
