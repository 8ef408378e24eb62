import { differencesBetween } from './differences';
import { aManifestRow as row } from '../testing/a-manifest-row';

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
