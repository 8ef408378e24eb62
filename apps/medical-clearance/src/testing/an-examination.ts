import type { ExaminePerson } from '../commands/examine-person';
import { visitOf, type MedicalFile, type Visit } from '../model/medical-file';

/** Somebody found fit for the next weeks. */
export const anExamination = (over: Partial<ExaminePerson> = {}): ExaminePerson => ({
  examinationId: 'x',
  personId: 'p',
  decision: 'FIT',
  needs: [],
  escort: 'NONE',
  validUntil: '2026-12-20T00:00:00Z',
  now: new Date('2026-12-01T08:00:00Z'),
  ...over,
});

/** What is kept of it, so that it is known when it is sent again. */
export function aVisit(over: Partial<ExaminePerson> = {}): Visit {
  const { examinationId, now: _, ...words } = anExamination(over);
  return visitOf(examinationId, words);
}

/** The file of somebody whose pre-embarkation check was made on 8 December at six. */
export const aCheck = (over: Partial<MedicalFile> = {}): MedicalFile => ({
  personId: 'p',
  kind: 'CHECK',
  decision: 'FIT',
  needs: [],
  escort: 'NONE',
  decidedAt: '2026-12-08T06:00:00.000Z',
  validUntil: '2026-12-09T13:15:00.000Z',
  ...over,
});
