import type { ExitCode } from '@homeward/contracts';
import { isUnfit } from '../model/fitness';

/**
 * The exit code under which somebody is taken off every list because of what a clinician decided; undefined where they stay.
 * What happens when somebody says no is in `hear-no`.
 */
export const removalAfter = (decision: string): ExitCode | undefined =>
  isUnfit(decision) ? 'MEDICAL_OFFLOAD' : undefined;
