import type { Action } from './policy';

/** Classes of what is known of a person (docs/handbook/data-protection.md#classes), as the record of reads names them. */
export const fieldClasses = [
  'identity',
  'contact',
  'papers',
  'family',
  'consent',
  'protection',
  'health',
  'travel',
  'arrival',
] as const;
export type FieldClass = (typeof fieldClasses)[number];

const register: FieldClass[] = ['identity', 'contact', 'papers', 'family'];
const nobody: FieldClass[] = [];

/** Which classes the answers to an action show; empty where they say nothing of any person. */
export const shownBy: Record<Action, readonly FieldClass[]> = {
  'operation:open': nobody,
  'operation:read': nobody,
  'caseload:import': register,
  'caseload:read-medical-queue': ['health'],
  'caseload:read-protection-queue': ['protection'],
  'person:register': register,
  'person:read': register,
  'guardianship:record': register,
  'duplicate:resolve': register,
  'document:record': ['papers'],
  'exit-clearance:record': ['papers'],
  'person-key:read': nobody,
  'counselling:record': ['consent'],
  'counselling:witness': ['consent'],
  'consent:give': ['consent'],
  'consent:reconfirm': ['consent'],
  'consent:withdraw': ['consent'],
  'consent:read': ['consent'],
  'consent:read-receipt': ['consent', 'identity'],
  'consent:confirm-independently': ['consent'],
  'consent:approve-proxy': ['consent'],
  'protection:record': ['protection'],
  'protection:read': ['protection'],
  'best-interests:decide': ['protection'],
  'split:record': ['protection', 'family'],
  'medical:record': ['health'],
  'medical:read': ['health'],
  'charter:manage': nobody,
  'flight:read': nobody,
  'flight:decide-go': nobody,
  'manifest:propose': ['travel'],
  'manifest:freeze': ['travel'],
  'manifest:read': ['identity', 'papers', 'travel'],
  'manifest:read-for-carriage': ['identity', 'papers', 'travel'],
  'readiness:read': ['travel'],
  'boarding:work': ['identity', 'travel'],
  'doors:close': ['travel'],
  'invariant:read': ['travel'],
  'arrival:work': ['identity', 'arrival'],
  'arrival:read': ['arrival'],
  'feed:read': nobody,
  'partner:read-manifest': ['identity', 'papers', 'travel'],
  'partner:acknowledge': nobody,
  'standing:read': nobody,
  'messages:operate': nobody,
  'reads:search': nobody,
  'reads:review': nobody,
};
