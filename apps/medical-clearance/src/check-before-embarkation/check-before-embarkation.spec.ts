import type { CheckBeforeEmbarkation } from '../commands/check-before-embarkation';
import { given } from '@homeward/testing';
import { checkBeforeEmbarkation } from './check-before-embarkation';

const aCheckToMake = (over: Partial<CheckBeforeEmbarkation> = {}): CheckBeforeEmbarkation => ({
  personId: 'p',
  decision: 'FIT',
  needs: [],
  escort: 'NONE',
  now: new Date('2026-12-08T06:00:00Z'),
  arrival: '2026-12-09T13:15:00.000Z',
  ...over,
});
const checked = {
  type: 'PersonChecked',
  personId: 'p',
  at: '2026-12-08T06:00:00.000Z',
  decision: 'FIT',
  needs: [],
  escort: 'NONE',
  personal: { findings: undefined, pregnancyWeeks: undefined, multiplePregnancy: undefined },
};

describe('a check before embarkation', () => {
  it('holds until the last arrival, where that is near', () =>
    given(aCheckToMake())
      .when(checkBeforeEmbarkation)
      .then([{ ...checked, validUntil: '2026-12-09T13:15:00.000Z' }]));
  it('holds for 72 hours where no arrival is known', () =>
    given(aCheckToMake({ arrival: undefined }))
      .when(checkBeforeEmbarkation)
      .then([{ ...checked, validUntil: '2026-12-11T06:00:00.000Z' }]));
  it('of somebody unfit is recorded, and holds not at all', () =>
    given(aCheckToMake({ decision: 'TEMP_UNFIT' }))
      .when(checkBeforeEmbarkation)
      .then([{ ...checked, decision: 'TEMP_UNFIT', validUntil: undefined }]));
  it('clears nobody in late pregnancy, and no stretcher alone', () =>
    given(aCheckToMake({ pregnancyWeeks: 36, needs: ['STCR'] }))
      .when(checkBeforeEmbarkation)
      .isRefusedBy('late-pregnancy-does-not-fly', 'stretcher-needs-a-medical-escort'));
});
