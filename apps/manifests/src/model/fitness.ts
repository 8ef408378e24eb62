import { fitToFly, unfitToFly } from '@homeward/contracts';

/** Whether a clinician has said that a person may fly; where nothing is known nobody has. */
export const isFit = (decision: string | undefined): boolean => fitToFly.has(decision);

/** Whether a clinician has said that a person may not fly; where nothing is known nobody has. */
export const isUnfit = (decision: string | undefined): boolean => unfitToFly.has(decision);
