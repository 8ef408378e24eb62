import { fieldClasses, showsTo, type FieldClass } from './person-fields';
import type { Action } from './policy';
import type { Role } from './roles';

/** What an answer shows of somebody: classes of fields, and what is no field of theirs. */
export const shownClasses = [...fieldClasses, 'consent', 'travel', 'arrival'] as const;
export type ShownClass = (typeof shownClasses)[number];

const register: ShownClass[] = ['identity', 'contact', 'place', 'family', 'papers'];
const nobody: ShownClass[] = [];

/** Which classes the answers to an action show; empty where they say nothing of any person. */
const shownBy: Record<Action, readonly ShownClass[]> = {
  'operation:open': nobody,
  'operation:read': nobody,
  'caseload:import': register,
  'caseload:read-medical-queue': ['health'],
  'caseload:read-protection-queue': ['protection'],
  'person:register': register,
  'person:read': register,
  'papers:read': ['papers'],
  'family:read': ['family'],
  'guardianship:record': register,
  'duplicate:resolve': register,
  'document:record': ['papers'],
  'exit-clearance:record': ['papers'],
  'person-key:read': nobody,
  'counselling:record': ['consent'],
  'counselling:read-answers': ['consent', 'protection'],
  'counselling:claim': nobody,
  'counselling:witness': ['consent'],
  'consent:give': ['consent'],
  'consent:reconfirm': ['consent'],
  'consent:withdraw': ['consent'],
  'consent:read': ['consent'],
  'embassy:list': ['consent'],
  'consent:read-receipt': ['consent', 'identity'],
  'consent:confirm-independently': ['consent'],
  'consent:approve-proxy': ['consent'],
  'protection:record': ['protection'],
  'protection:read': ['protection'],
  'protection:claim': nobody,
  'protection:refer': nobody,
  'best-interests:decide': ['protection'],
  'split:record': ['protection', 'family'],
  'medical:record': ['health'],
  'medical:claim': nobody,
  'medical:read': ['health'],
  'charter:manage': nobody,
  'flight:read': nobody,
  'flight:decide-go': nobody,
  'manifest:propose': ['travel'],
  'manifest:freeze': ['travel'],
  'manifest:read': ['identity', 'carriage', 'travel'],
  'manifest:read-for-carriage': ['identity', 'carriage', 'travel'],
  'readiness:read': ['travel'],
  'people-list:read': ['identity', 'travel'],
  'people-export:read': ['identity', 'travel'],
  'people-view:keep': nobody,
  'boarding:work': ['identity', 'travel'],
  'doors:close': ['travel'],
  'invariant:read': ['travel'],
  'arrival:work': ['identity', 'arrival'],
  'arrival:read': ['arrival'],
  'arrival:read-explanations': ['arrival'],
  'arrival:confirm': ['arrival'],
  'device:keep': nobody,
  'feed:read': nobody,
  'partner:read-manifest': ['identity', 'carriage', 'travel'],
  'partner:acknowledge': nobody,
  'acknowledgement:read': nobody,
  'owners-answer:read': nobody,
  'assessments-now:read': nobody,
  'ages:read': nobody,
  'document-numbers:compare': nobody,
  'names:compare': nobody,
  'messages:operate': nobody,
  'reads:search': nobody,
  'reads:review': nobody,
};

const isField = (shown: ShownClass): shown is FieldClass => fieldClasses.some((c) => c === shown);

/** Whether the answers to an action say anything of a person. */
export const showsPeople = (action: Action): boolean => shownBy[action].length > 0;

/** The classes that the answer to an action shows to somebody with these roles. */
export const classesShownTo = (roles: readonly Role[], action: Action): ShownClass[] =>
  shownBy[action].filter((shown) => !isField(shown) || showsTo(roles, shown));
