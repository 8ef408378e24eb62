import type { ExaminePerson } from '../commands/examine-person';

/** Somebody found fit for the next weeks. */
export const anExamination = (over: Partial<ExaminePerson> = {}): ExaminePerson => ({
  personId: 'p',
  decision: 'FIT',
  needs: [],
  escort: 'NONE',
  validUntil: '2026-12-20T00:00:00Z',
  now: new Date('2026-12-01T08:00:00Z'),
  ...over,
});
