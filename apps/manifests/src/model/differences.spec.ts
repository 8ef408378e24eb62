import { differencesBetween } from './differences';
import type { ManifestRow } from './manifest-row';

const row = (personId: string, over: Partial<ManifestRow> = {}): ManifestRow => ({
  code: personId,
  personId,
  familyId: 'f',
  caseReference: 'BEY-0001',
  seat: '1A',
  offPoint: 'ADD',
  band: 'ADULT',
  needs: [],
  bagKg: 20,
  ...over,
});

describe('two versions of a manifest', () => {
  it('differ in who came, who left, and whose line changed in which fields', () =>
    expect(
      differencesBetween(
        [row('a'), row('b'), row('c')],
        [row('b'), row('c', { seat: '2B', escortRef: 'e' }), row('d')],
      ),
    ).toEqual({
      added: [row('d')],
      removed: [row('a')],
      changed: [{ personId: 'c', code: 'c', fields: ['seat', 'escortRef'] }],
    }));
  it('are the same where a field that nobody has is left out', () =>
    expect(differencesBetween([row('a')], [row('a', { escortRef: undefined })]).changed).toEqual([]));
});
