import type { Lifecycle, Transitions } from '@homeward/kernel';
import { holdsInForce, nothingKnown, type ProtectionFile } from './protection-file';

/** `NONE` before anything was said of the person, `HELD` while a hold stands; neither is stored. */
export type ProtectionPhase = 'NONE' | 'OPEN' | 'HELD' | 'CLEARED';

export type ProtectionStep =
  | 'screen'
  | 'place-hold'
  | 'lift-hold'
  | 'decide-best-interests'
  | 'agree-to-best-interests'
  | 'record-other-parent'
  | 'agree-to-split'
  | 'wait-for-protection'
  | 'end-waiting';

const always = [
  'screen',
  'place-hold',
  'decide-best-interests',
  'record-other-parent',
  'agree-to-split',
  'wait-for-protection',
  'end-waiting',
] as const;

/** What is possible in each state. A hold can be placed in every one, and a test keeps it there. */
export const protectionTransitions = {
  NONE: always,
  OPEN: [...always, 'agree-to-best-interests'],
  HELD: [...always, 'agree-to-best-interests', 'lift-hold'],
  CLEARED: [...always, 'agree-to-best-interests'],
} as const satisfies Transitions<ProtectionPhase, ProtectionStep>;

export function phaseOf(file: ProtectionFile | undefined): ProtectionPhase {
  if (!file) return 'NONE';
  if (holdsInForce(file.personal ?? nothingKnown).length > 0) return 'HELD';
  return file.assessment.cleared ? 'CLEARED' : 'OPEN';
}

export const protectionLifecycle: Lifecycle<ProtectionFile, ProtectionPhase, ProtectionStep> = {
  table: protectionTransitions,
  phaseOf,
  unblockedBy: 'protection-officer',
  facts: ['wait-for-protection', 'end-waiting'],
  again: { OPEN: ['lift-hold'], CLEARED: ['lift-hold'] },
};
