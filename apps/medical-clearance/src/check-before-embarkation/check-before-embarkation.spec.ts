import type { CheckBeforeEmbarkation } from '../commands/check-before-embarkation';
import { given } from '@homeward/testing';
import { evolve, visitOf, type MedicalFile } from '../model/medical-file';
import { checkBeforeEmbarkation } from './check-before-embarkation';

const aCheckToMake = (over: Partial<CheckBeforeEmbarkation> = {}): CheckBeforeEmbarkation => ({
  checkId: 'c',
  personId: 'p',
  decision: 'FIT',
  needs: [],
  escort: 'NONE',
  now: new Date('2026-12-08T06:00:00Z'),
  arrival: '2026-12-09T13:15:00.000Z',
  ...over,
});
const { checkId, now: _, arrival: __, ...words } = aCheckToMake();
const checked = {
  type: 'PersonChecked',
  personId: 'p',
  at: '2026-12-08T06:00:00.000Z',
  decision: 'FIT',
  needs: [],
  escort: 'NONE',
  personal: {
    findings: undefined,
    pregnancyWeeks: undefined,
    multiplePregnancy: undefined,
    visit: visitOf(checkId, words),
  },
};

describe('a check before embarkation', () => {
  it('holds until the last arrival, where that is near', () =>
    given(aCheckToMake())
      .when((check) => checkBeforeEmbarkation(undefined, check))
      .then([{ ...checked, validUntil: '2026-12-09T13:15:00.000Z' }]));
  it('holds for 72 hours where no arrival is known', () =>
    given(aCheckToMake({ arrival: undefined }))
      .when((check) => checkBeforeEmbarkation(undefined, check))
      .then([{ ...checked, validUntil: '2026-12-11T06:00:00.000Z' }]));
  it('of somebody unfit is recorded, and holds not at all', () =>
    given(aCheckToMake({ decision: 'TEMP_UNFIT' }))
      .when((check) => checkBeforeEmbarkation(undefined, check))
      .then([
        {
          ...checked,
          decision: 'TEMP_UNFIT',
          validUntil: undefined,
          personal: { ...checked.personal, visit: visitOf(checkId, { ...words, decision: 'TEMP_UNFIT' }) },
        },
      ]));
  it('sent again holds as long as before, and does not become another', () => {
    const decision = checkBeforeEmbarkation(undefined, aCheckToMake());
    const file = (decision.accepted ? decision.events : []).reduce<MedicalFile>(evolve, undefined as never);
    given(file)
      .when((f) => checkBeforeEmbarkation(f, aCheckToMake({ arrival: undefined })))
      .then([]);
    given(file)
      .when((f) => checkBeforeEmbarkation(f, aCheckToMake({ decision: 'UNFIT' })))
      .isRefusedBy('one-id-one-content');
  });
  it('clears nobody in late pregnancy, and no stretcher alone', () =>
    given(aCheckToMake({ pregnancyWeeks: 36, needs: ['STCR'] }))
      .when((check) => checkBeforeEmbarkation(undefined, check))
      .isRefusedBy('late-pregnancy-does-not-fly', 'stretcher-needs-a-medical-escort'));
});
