import { settleDocuments } from '../../settle-documents/settle-documents';
import { aPerson, anotherId, personId } from '../../testing/commands';

const bearing = (...onBothPapers: string[]) => ({ bearing: { others: [{ personId: anotherId, onBothPapers }] } });

describe('a document number', () => {
  it('that another person bears blocks', () =>
    expect(settleDocuments(aPerson(), bearing())).toMatchObject({
      events: [{ type: 'DocumentConflictFound' }, { type: 'IdentityAssessed', documentConflict: true }],
    }));
  it('on one paper for a family does not', () =>
    expect(settleDocuments(aPerson(), bearing(personId))).toEqual({ accepted: true, events: [] }));
});
