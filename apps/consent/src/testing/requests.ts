import { currentInformationVersion, informationTopics } from '@homeward/contracts';
import { newId } from '@homeward/kernel';
import { aJourney } from './consents';

/** What registration publishes of an adult. */
export const aRegisteredAdult = (personId: string) => ({
  personId,
  operationId: aJourney().operationId,
  caseId: newId(),
  caseReference: 'BEY-0001',
  familyId: newId(),
  relation: 'HEAD',
  registeredOn: '2026-11-01',
  ageBand: 'ADULT',
});

/** Parents with whom a child was registered, as registration publishes them. */
export const answeredForBy = (...parents: string[]) => ({
  relations: parents.map((personId) => ({ personId, kind: 'PARENT', basis: 'REGISTRATION' })),
});

/** What a counsellor sends of a session that keeps every rule. */
export const aSessionToSend = (sessionId: string, personId: string) => ({
  sessionId,
  personId,
  place: 'OFFICE',
  language: 'amh',
  privateInterview: true,
  authoritiesPresent: false,
  informationVersion: currentInformationVersion,
  topics: [...informationTopics],
  journey: aJourney(),
  understood: true,
  answers: ['home to my mother', 'until the doors close'],
  capacity: 'OK',
  underDuress: false,
});

/** What a counsellor sends of the yes that rests on it. */
export const aYesToSend = (sessionId: string) => ({
  consentId: newId(),
  purpose: 'RETURN',
  givenBy: 'SELF',
  method: 'SIGNATURE',
  language: 'amh',
  sessionId,
  journey: aJourney(),
  validUntil: '2026-12-20T00:00:00Z',
});
