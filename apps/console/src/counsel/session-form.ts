import { newId } from '../api/new-id';

export const places = ['OFFICE', 'CAMP', 'DETENTION', 'PHONE', 'AIRPORT', 'OTHER'] as const;
export const topics = [
  'DESTINATION_AND_ROUTE',
  'MODE_AND_DATES',
  'SITUATION_IN_ORIGIN',
  'ASSISTANCE',
  'ALTERNATIVES',
  'RIGHT_TO_WITHDRAW',
  'NO_COST_NO_PENALTY',
  'DATA_SHARING',
  'COMPLAINT_CHANNELS',
] as const;
/** The information set that counsellors use now. */
const informationVersion = '2026-1';

/** Nothing is ticked in advance. */
export const emptySession = (language: string) => ({
  sessionId: newId(),
  place: 'OFFICE' as (typeof places)[number],
  language,
  interpreter: '',
  privateInterview: false,
  authoritiesPresent: false,
  informationVersion,
  topics: [] as (typeof topics)[number][],
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
