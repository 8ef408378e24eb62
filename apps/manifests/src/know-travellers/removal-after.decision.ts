import type { ExitCode } from '@homeward/contracts';
import { isUnfit } from '../model/fitness';

/**
 * The code under which what a clinician has decided takes somebody off every list; undefined where it takes nobody off.
 * A no is heard by `hear-no`, which has no such list.
 */
export const removalAfter = (decision: string): ExitCode | undefined =>
  isUnfit(decision) ? 'MEDICAL_OFFLOAD' : undefined;
