import type { Facts } from '../model/traveller';
import { isHeardAfterMerge } from './no-after-merge.decision';

const [before, at, since] = ['2026-12-08T09:00:00.000Z', '2026-12-08T10:00:00.000Z', '2026-12-08T11:00:00.000Z'];
const saying = (status: string, over: Partial<NonNullable<Facts['consent']>> = {}) => ({ status, ...over });
const no = saying('WITHDRAWN', { withdrawnAt: at, givenAt: before });

describe('a merge', () => {
  it.each(['WITHDRAWN', 'REFUSED'])('lets the no of the record that stays be heard: %s', (status) => {
    for (const gone of [
      undefined,
      no,
      saying('ACTIVE', { givenAt: before }),
      saying('RECONFIRMED', { givenAt: before }),
    ])
      expect(isHeardAfterMerge({ ...no, status }, gone)).toBe(true);
  });
  it('leaves a yes that was said since under the record that goes, and none that a no has ended', () => {
    expect(isHeardAfterMerge(no, saying('ACTIVE', { givenAt: since }))).toBe(false);
    expect(isHeardAfterMerge(no, saying('WITHDRAWN', { givenAt: since, withdrawnAt: since }))).toBe(true);
  });
  it('hears a no of which nobody knows when it was said', () =>
    expect(isHeardAfterMerge(saying('REFUSED'), saying('ACTIVE', { givenAt: since }))).toBe(true));
  it.each(['ACTIVE', 'RECONFIRMED', 'STALE'])('hears nothing where the record that stays says %s', (status) =>
    expect(isHeardAfterMerge(saying(status, { givenAt: before }), no)).toBe(false),
  );
  it('hears nothing where nothing was said', () => expect(isHeardAfterMerge(undefined, no)).toBe(false));
});
