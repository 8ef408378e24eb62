import { currentInformationVersion, informationTopics } from '@homeward/contracts';
import type { Consent, Yes } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import type { Journey } from '../model/journey';
import { type CounsellingSession } from '../model/counselling-session';

export const personId = '01930000-0000-7000-8000-000000000001';

/** The journey of the sample operation. */
export const aJourney = (over: Partial<Journey> = {}): Journey => ({
  operationId: '01930000-0000-7000-8000-0000000000e1',
  destinationState: 'ETH',
  destination: 'ADD',
  mode: 'AIR',
  via: ['PZU'],
  route: 'Beirut, Port Sudan, Addis Ababa',
  ...over,
});

const about = { personId, purpose: 'RETURN' as const };

const yes: Yes = {
  consentId: '01930000-0000-7000-8000-0000000000c1',
  sessionId: '01930000-0000-7000-8000-0000000000d1',
  givenBy: 'SELF',
  method: 'SIGNATURE',
  language: 'amh',
  givenAt: '2026-11-25T09:00:00.000Z',
  validUntil: '2026-12-25T09:00:00.000Z',
  informationVersion: currentInformationVersion,
  journey: aJourney(),
};

export const anActiveConsent = (over: Partial<Yes> = {}): Consent => ({ ...about, ...yes, ...over, status: 'ACTIVE' });

export const aWithdrawal = (): ConsentEvent => ({
  ...about,
  type: 'ConsentWithdrawn',
  withdrawnAt: '2026-12-01T09:00:00.000Z',
  channel: 'PHONE',
  reason: 'W-UNSTATED',
  by: 'movement-officer',
});

export const aWithdrawnConsent = (): Consent => ({
  ...about,
  status: 'WITHDRAWN',
  withdrawnAt: '2026-12-01T09:00:00.000Z',
  channel: 'PHONE',
  reason: 'W-UNSTATED',
});

/** A session that keeps every rule: private, complete, understood, in freedom. */
export const aGoodSession = (over: Partial<CounsellingSession> = {}): CounsellingSession => ({
  sessionId: yes.sessionId,
  personId,
  dependants: [],
  counsellor: 'counsellor-1',
  heldAt: '2026-11-25T08:30:00.000Z',
  place: 'OFFICE',
  language: 'amh',
  interpreted: false,
  privateInterview: true,
  authoritiesPresent: false,
  informationVersion: currentInformationVersion,
  topics: [...informationTopics],
  journey: aJourney(),
  questionsAnswered: 2,
  understood: true,
  cannotRead: false,
  readAloud: false,
  capacity: 'OK',
  underDuress: false,
  ...over,
});
