import { brokenBy } from '@homeward/kernel';
import { somebodyIsOnTheManifest } from './somebody-is-on-the-manifest';

describe('a manifest', () => {
  it('has somebody on it', () => expect(brokenBy([somebodyIsOnTheManifest], { people: ['a'] })).toEqual([]));
  it('is not frozen empty', () =>
    expect(brokenBy([somebodyIsOnTheManifest], { people: [] })).toMatchObject([{ code: 'MANIFEST-EMPTY' }]));
});
