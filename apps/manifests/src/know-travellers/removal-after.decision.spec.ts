import { removalAfter } from './removal-after.decision';

describe('what takes somebody off every list', () => {
  it.each([
    ['UNFIT', 'MEDICAL_OFFLOAD'],
    ['TEMP_UNFIT', 'MEDICAL_OFFLOAD'],
  ])('is %s, as %s', (decision, code) => expect(removalAfter(decision)).toBe(code));
  it.each(['FIT', 'FIT_WITH_CONDITIONS'])('is not %s', (decision) => expect(removalAfter(decision)).toBeUndefined());
});
