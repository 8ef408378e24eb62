import { given } from '@homeward/testing';
import { anExamination } from '../testing/an-examination';
import { examinePerson } from './examine-person';

describe('an examination', () => {
  it('is recorded with its decision, and what was found is sealed', () =>
    given(anExamination({ findings: 'nothing', pregnancyWeeks: 12 }))
      .when(examinePerson)
      .then([
        {
          type: 'PersonExamined',
          personId: 'p',
          at: '2026-12-01T08:00:00.000Z',
          decision: 'FIT',
          needs: [],
          escort: 'NONE',
          validUntil: anExamination().validUntil,
          personal: { findings: 'nothing', pregnancyWeeks: 12, multiplePregnancy: undefined },
        },
      ]));
  it('names every rule that it breaks', () =>
    given(anExamination({ validUntil: undefined, pregnancyWeeks: 36, needs: ['STCR'] }))
      .when(examinePerson)
      .isRefusedBy('fitness-needs-an-end', 'late-pregnancy-does-not-fly', 'stretcher-needs-a-medical-escort'));
});
