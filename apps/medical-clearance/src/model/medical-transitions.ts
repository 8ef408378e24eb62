import type { Lifecycle, Transitions } from '@homeward/kernel';
import type { MedicalFile } from './medical-file';

/** `NONE` before anybody was examined; it is not stored. */
export type MedicalPhase = 'NONE' | MedicalFile['kind'];
export type MedicalStep = 'examine' | 'check' | 'recompute' | 'stand-alone' | 'ask-anew';

/** What is possible in each state: only a check is made for certain flights, so only its end moves with them. */
export const medicalTransitions = {
  NONE: ['examine', 'check', 'ask-anew'],
  EXAMINATION: ['examine', 'check', 'stand-alone', 'ask-anew'],
  CHECK: ['examine', 'check', 'recompute', 'stand-alone', 'ask-anew'],
} as const satisfies Transitions<MedicalPhase, MedicalStep>;

export const medicalLifecycle: Lifecycle<MedicalFile, MedicalPhase, MedicalStep> = {
  table: medicalTransitions,
  phaseOf: (file) => file?.kind ?? 'NONE',
  unblockedBy: 'clinician',
  facts: ['recompute', 'stand-alone', 'ask-anew'],
};
