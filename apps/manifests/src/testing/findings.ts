import type { Finding } from '../model/finding';

/** A child whom no list names. */
export const aFinding = (over: Partial<Finding> = {}): Finding => ({
  findingId: 'a',
  kind: 'UNLISTED',
  aboutAge: 'CHILD',
  foundIn: 'GATE',
  at: '2026-12-09T06:40:00.000Z',
  by: 'officer-1',
  ...over,
});

export const theyAreInCare: Finding['ended'] = {
  outcome: 'IN_CARE',
  careOf: 'PROTECTION',
  at: '2026-12-09T06:44:00.000Z',
  by: 'duty-1',
};
