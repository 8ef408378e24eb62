import { checkHoldsUntil } from './medical-file';

describe('a pre-embarkation check', () => {
  it('holds for 72 hours', () =>
    expect(checkHoldsUntil('FIT', '2026-12-07T06:00:00Z', undefined)).toBe('2026-12-10T06:00:00.000Z'));
  it('holds no longer than the journey', () =>
    expect(checkHoldsUntil('FIT', '2026-12-08T06:00:00Z', '2026-12-09T13:15:00.000Z')).toBe(
      '2026-12-09T13:15:00.000Z',
    ));
  it('of somebody unfit holds not at all', () =>
    expect(checkHoldsUntil('TEMP_UNFIT', '2026-12-07T06:00:00Z', undefined)).toBeUndefined());
});
