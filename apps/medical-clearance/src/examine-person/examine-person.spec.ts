import { given } from '@homeward/testing';
import type { ExaminePerson } from '../commands/examine-person';
import { evolve, type MedicalFile } from '../model/medical-file';
import { anExamination, aVisit } from '../testing/an-examination';
import { examinePerson, rulesForExamining } from './examine-person';

/** What keeps a rule at its edge, and what breaks that rule only. */
const examples: Record<string, { kept: Partial<ExaminePerson>[]; broken: Partial<ExaminePerson>[] }> = {
  'fitness-needs-an-end': {
    kept: [{ decision: 'UNFIT', validUntil: undefined }],
    broken: [
      { validUntil: undefined },
      { validUntil: '2026-12-01T08:00:00Z' },
      { decision: 'FIT_WITH_CONDITIONS', validUntil: undefined },
    ],
  },
  'temporary-unfitness-needs-a-review': {
    kept: [{ decision: 'TEMP_UNFIT', validUntil: undefined, reviewAt: '2026-12-08T08:00:00Z' }],
    broken: [{ decision: 'TEMP_UNFIT', validUntil: undefined }],
  },
  'late-pregnancy-does-not-fly': {
    kept: [
      { pregnancyWeeks: 35 },
      { pregnancyWeeks: 31, multiplePregnancy: true },
      { decision: 'UNFIT', pregnancyWeeks: 36 },
    ],
    broken: [{ pregnancyWeeks: 36 }, { pregnancyWeeks: 32, multiplePregnancy: true }],
  },
  'stretcher-needs-a-medical-escort': {
    kept: [
      { needs: ['STCR'], escort: 'NURSE' },
      { needs: ['STCR'], escort: 'DOCTOR' },
    ],
    broken: [{ needs: ['STCR'] }, { needs: ['STCR'], escort: 'OPERATIONAL' }],
  },
};

const examine = (over: Partial<ExaminePerson> = {}, file?: MedicalFile) =>
  given(file).when((f) => examinePerson(f, anExamination(over)));
const brokenBy = (over: Partial<ExaminePerson>): string[] => {
  const decision = examinePerson(undefined, anExamination(over));
  return decision.accepted ? [] : decision.broken.map((b) => b.name);
};

describe('an examination', () => {
  it('is tested with every rule', () =>
    expect(Object.keys(examples).sort()).toEqual(rulesForExamining.map((r) => r.name).sort()));
  for (const [name, { kept, broken }] of Object.entries(examples)) {
    it.each(broken)(`is refused by ${name}: %j`, (over) => expect(brokenBy(over)).toEqual([name]));
    it.each(kept)(`is not refused by ${name}: %j`, (over) => expect(brokenBy(over)).toEqual([]));
  }
  it('names every rule that it breaks', () =>
    examine({ validUntil: undefined, pregnancyWeeks: 36, needs: ['STCR'] }).isRefusedBy(
      'fitness-needs-an-end',
      'late-pregnancy-does-not-fly',
      'stretcher-needs-a-medical-escort',
    ));

  it('is recorded with its decision, and what was found is sealed', () =>
    examine({ findings: 'nothing', pregnancyWeeks: 12 }).then([
      {
        type: 'PersonExamined',
        personId: 'p',
        at: '2026-12-01T08:00:00.000Z',
        decision: 'FIT',
        needs: [],
        escort: 'NONE',
        validUntil: anExamination().validUntil,
        personal: {
          findings: 'nothing',
          pregnancyWeeks: 12,
          multiplePregnancy: undefined,
          visit: aVisit({ findings: 'nothing', pregnancyWeeks: 12 }),
        },
      },
    ]));
});

describe('an examination that is sent again', () => {
  const recorded = (over: Partial<ExaminePerson>, file?: MedicalFile): MedicalFile => {
    const decision = examinePerson(file, anExamination(over));
    return (decision.accepted ? decision.events : []).reduce<MedicalFile>(evolve, file!);
  };
  it('changes nothing, also later and after another', () => {
    const file = recorded({ examinationId: 'other', decision: 'UNFIT' }, recorded({}));
    examine({ now: new Date('2027-01-01T08:00:00Z') }, file).then([]);
  });
  it.each<Partial<ExaminePerson>>([{ decision: 'UNFIT' }, { findings: 'asthma' }, { needs: ['WCHS'] }])(
    'does not become %j under the same id',
    (over) => examine(over, recorded({})).isRefusedBy('one-id-one-content'),
  );
});
