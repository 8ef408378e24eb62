import { fitToFly, unfitToFly } from '@homeward/contracts';

const fit: ReadonlySet<string | undefined> = new Set(fitToFly);
const unfit: ReadonlySet<string | undefined> = new Set(unfitToFly);

/** Whether a clinician has said that a person may fly; where nothing is known nobody has. */
export const isFit = (decision: string | undefined): boolean => fit.has(decision);

/** Whether a clinician has said that a person may not fly; where nothing is known nobody has. */
export const isUnfit = (decision: string | undefined): boolean => unfit.has(decision);

/** Whether a clearance that ends at one moment still holds at another; one of unknown end does not. */
export const clearanceHolds = (validUntil: string | undefined, at: Date): boolean =>
  validUntil !== undefined && new Date(validUntil) >= at;
