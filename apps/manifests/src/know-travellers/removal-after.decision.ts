import type { ExitCode } from '@homeward/contracts';
import { isUnfit } from '../model/fitness';
import { isNo } from '../model/yes-stands';

/**
 * The code under which what an owner has decided takes somebody off every list; undefined where it takes nobody off.
 * @param decision a status of consent, or what a clinician has decided
 */
export const removalAfter = (decision: string): ExitCode | undefined => {
  if (isNo(decision)) return 'WITHDRAWN';
  return isUnfit(decision) ? 'MEDICAL_OFFLOAD' : undefined;
};
