import type { InformationTopic, Place } from '@homeward/contracts/choices';
import { newId } from '../api/new-id';

/** Nothing is ticked in advance. */
export const emptySession = (language: string) => ({
  sessionId: newId(),
  place: '' as Place | '',
  language,
  interpreter: '',
  privateInterview: false,
  authoritiesPresent: false,
  topics: [] as InformationTopic[],
  answers: ['', ''],
  understood: false,
  cannotRead: false,
  readAloud: false,
  impaired: false,
  underDuress: false,
  dependants: [] as string[],
});
export type SessionForm = ReturnType<typeof emptySession>;
export const facts = [
  'privateInterview',
  'authoritiesPresent',
  'understood',
  'cannotRead',
  'readAloud',
  'impaired',
  'underDuress',
] as const;

/** Whether everything that a talk has is there. Whether it was a good one is judged where consent rests on it. */
export const isFilledIn = ({ place, language, answers }: SessionForm): boolean =>
  place !== '' && language.length === 3 && answers.some((said) => said.trim() !== '');

/** What every talk has, as it is sent. */
export const sessionRequest = ({ impaired, interpreter, answers, place, ...rest }: SessionForm) => ({
  sessionId: rest.sessionId,
  place: place || ('OTHER' as const),
  language: rest.language,
  privateInterview: rest.privateInterview,
  authoritiesPresent: rest.authoritiesPresent,
  understood: rest.understood,
  cannotRead: rest.cannotRead,
  readAloud: rest.readAloud,
  underDuress: rest.underDuress,
  capacity: impaired ? ('IMPAIRED' as const) : ('OK' as const),
  answers: answers.filter((said) => said.trim() !== ''),
  ...(interpreter && { interpreter }),
});
