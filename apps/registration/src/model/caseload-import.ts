import type { Lifecycle, Transitions } from '@homeward/kernel';
import { committedSheetsAreClosed } from '../rules/choose-rows/committed-sheets-are-closed';

/** `READING` while a sheet streams in: nobody sees it yet. */
export type ImportPhase = 'READING' | 'PREVIEW' | 'COMMITTED';
export type ImportStep = 'choose-rows' | 'commit';

/** A sheet on its way in, as far as its steps depend on it. */
export interface CaseloadImport {
  status: ImportPhase;
}

export const importTransitions = {
  READING: [],
  PREVIEW: ['choose-rows', 'commit'],
  COMMITTED: [],
} as const satisfies Transitions<ImportPhase, ImportStep>;

export const importLifecycle: Lifecycle<CaseloadImport, ImportPhase, ImportStep> = {
  table: importTransitions,
  phaseOf: (sheet) => sheet?.status ?? 'READING',
  unblockedBy: 'registration-officer',
  refusals: { 'choose-rows': committedSheetsAreClosed },
  again: { COMMITTED: ['commit'] },
};
