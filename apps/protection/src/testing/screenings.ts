import type { ProtectionFile, Screening } from '../model/protection-file';
import { assess } from '../model/protection-file';

export const aClearing = (over: Partial<Screening> = {}): Screening => ({
  outcome: 'CLEARED',
  fearsReturn: false,
  status: 'NONE',
  referralAnswered: false,
  ...over,
});

/** A person whom something holds. */
export const aHeldPerson = (): ProtectionFile => {
  const personal = { holds: [{ holdId: 'h1', kind: 'PROTECTION' as const }], splits: [] };
  return { personId: 'p', personal, assessment: assess(personal) };
};
