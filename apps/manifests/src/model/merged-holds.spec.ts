import { ready } from '../testing/a-ready-person';
import { withHoldsOf } from './merged-holds';

const held = { protection: { ...ready.protection!, cleared: false } };
const ill = { medical: { ...ready.medical!, decision: 'UNFIT' } };
const cleared = { protection: ready.protection, medical: ready.medical };

describe('a person whose other record was merged into theirs', () => {
  it('is held by what protection said there', () => {
    expect(withHoldsOf([cleared, held], ready).protection).toEqual(held.protection);
    expect(withHoldsOf([held], {}).protection?.cleared).toBe(false);
  });
  it('is as unfit as a clinician found them there', () =>
    expect(withHoldsOf([ill], ready).medical?.decision).toBe('TEMP_UNFIT'));
  it('is as they are where nothing stood against them there', () =>
    expect(withHoldsOf([cleared, {}], ready)).toEqual(ready));
});
