import type { Lifecycle, Transitions } from '@homeward/kernel';
import { mergedRecordsRest } from '../rules/resolve-duplicate/merged-records-rest';
import type { Person } from './person';

/** `IN_REVIEW` while somebody has to look at who this is. No phase is stored: each follows from the record. */
export type PersonPhase = 'NONE' | 'REGISTERED' | 'IN_REVIEW' | 'MERGED';

/** What an officer does with a record. */
type Asked = 'register' | 'correct' | 'withdraw-birth' | 'confirm' | 'doubt' | 'record-guardian' | 'end-guardian';
/** What follows for it from papers, pairs and families. */
type Following =
  | 'make-keys-again'
  | 'ask-for-review'
  | 'suspect-duplicate'
  | 'settle-duplicate'
  | 'settle-documents'
  | 'join-family'
  | 'find-guardian'
  | 'state-relation'
  | 'send-relations'
  | 'note-alone'
  | 'merge'
  | 'follow-merge'
  | 'undo-merge';
export type PersonStep = Asked | Following;

const followingWhileKept = [
  'make-keys-again',
  'ask-for-review',
  'suspect-duplicate',
  'settle-duplicate',
  'settle-documents',
  'join-family',
  'find-guardian',
  'state-relation',
  'send-relations',
  'note-alone',
  'merge',
] as const;

const guardians = ['record-guardian', 'end-guardian'] as const;

/** A record that was merged away keeps its pointer in order and belongs to its family; nothing else is written into it. */
export const personTransitions = {
  NONE: ['register'],
  REGISTERED: ['correct', 'withdraw-birth', 'doubt', ...guardians, ...followingWhileKept],
  IN_REVIEW: ['correct', 'withdraw-birth', 'confirm', 'doubt', ...guardians, ...followingWhileKept],
  MERGED: ['follow-merge', 'undo-merge', 'settle-duplicate', 'settle-documents', 'join-family'],
} as const satisfies Transitions<PersonPhase, PersonStep>;

export function phaseOf(person: Person | undefined): PersonPhase {
  if (!person) return 'NONE';
  if (person.mergedInto !== undefined) return 'MERGED';
  return person.reviews.length > 0 ? 'IN_REVIEW' : 'REGISTERED';
}

export const personLifecycle: Lifecycle<Person, PersonPhase, PersonStep> = {
  table: personTransitions,
  phaseOf,
  unblockedBy: 'registration-officer',
  refusals: {
    correct: mergedRecordsRest,
    'withdraw-birth': mergedRecordsRest,
    confirm: mergedRecordsRest,
    doubt: mergedRecordsRest,
    merge: mergedRecordsRest,
    'record-guardian': mergedRecordsRest,
    'end-guardian': mergedRecordsRest,
  },
  facts: [...followingWhileKept, 'follow-merge', 'undo-merge'],
  again: { REGISTERED: ['register', 'confirm'], IN_REVIEW: ['register'], MERGED: ['register'] },
};
