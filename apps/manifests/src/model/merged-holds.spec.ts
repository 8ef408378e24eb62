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
  it('waits for what protection waits for there, unless it is settled under this record', () => {
    const waiting = { protection: { ...ready.protection!, bestInterests: 'OUTSTANDING', otherParent: 'MISSING' } };
    expect(withHoldsOf([waiting], ready).protection).toEqual(waiting.protection);
    const settled = { ...ready.protection!, bestInterests: 'SATISFIED', otherParent: 'SATISFIED' };
    expect(withHoldsOf([waiting], { ...ready, protection: settled }).protection).toEqual(settled);
  });
  it('needs on board what a clinician found there as well, and the escort who can do more', () => {
    const found = { medical: { ...ready.medical!, needs: ['WCHC'], escort: 'NURSE' } };
    const own = { ...ready.medical!, needs: ['MAAS'], escort: 'OPERATIONAL' };
    expect(withHoldsOf([found], { ...ready, medical: own }).medical).toMatchObject({
      needs: ['MAAS', 'WCHC'],
      escort: 'NURSE',
    });
  });
  it('is as they are where nothing stood against them there', () =>
    expect(withHoldsOf([cleared, {}], ready)).toEqual(ready));
});
