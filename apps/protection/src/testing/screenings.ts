import { assess, nothingKnown, type Confidential, type ProtectionFile, type Screening } from '../model/protection-file';

export const aClearing = (over: Partial<Screening> = {}): Screening => ({
  outcome: 'CLEARED',
  fearsReturn: false,
  status: 'NONE',
  referralAnswered: false,
  ...over,
});

/** A file in which these things stand, and nothing else. */
export const aFile = (over: Partial<Confidential> = {}): ProtectionFile => {
  const personal = { ...nothingKnown, ...over };
  return { personId: 'p', personal, assessment: assess(personal) };
};

/** A person whom something holds. */
export const aHeldPerson = (): ProtectionFile => aFile({ holds: [{ holdId: 'h1', kind: 'PROTECTION' }] });
