import { isAfter } from '@homeward/kernel';
import type { MedicalFile } from './medical-file';

type Decided = Pick<MedicalFile, 'decidedAt'>;

/**
 * Whether what was decided under a record that was merged counts beside the one that stays. It does until a clinician has seen the
 * person under that one, knowing both. Source: docs/handbook/medical.md#merged-records.
 */
export const countsBeside = (kept: Decided | undefined, gone: Decided, mergedAt: Date): boolean =>
  !kept || !isAfter(kept.decidedAt, mergedAt) || isAfter(gone.decidedAt, kept.decidedAt);
