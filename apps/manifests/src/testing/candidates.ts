import type { Candidate } from '../model/candidate';
import { ready } from './a-ready-person';

/** An adult of a family of one, called and ready. */
export const aCandidate = (personId: string, familyId: string, over: Partial<Candidate> = {}): Candidate => ({
  personId,
  familyId,
  family: [personId],
  band: 'ADULT',
  facts: ready,
  offPoint: 'ADD',
  bagKg: 20,
  priority: 10,
  waitingSince: '2026-11-01',
  needs: [],
  ...over,
});
