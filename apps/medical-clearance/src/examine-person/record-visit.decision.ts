import { oneIdOneContent, unlessBroken, type Decision, type Rule } from '@homeward/kernel';
import type { MedicalEvent, MedicalFile, Visit } from '../model/medical-file';

export const rulesForVisits = [oneIdOneContent('clinician')];

/** A visit that is not recorded yet, as `then` says. The same one sent again changes nothing. */
export function recordVisit<Command>(
  file: MedicalFile | undefined,
  visit: Visit,
  rules: readonly Rule<Command>[],
  command: Command,
  then: () => MedicalEvent,
): Decision<MedicalEvent> {
  const said = file?.personal?.visits?.[visit.id];
  if (said === undefined) return unlessBroken(rules, command, then);
  return unlessBroken(rulesForVisits, { before: { said }, now: { said: visit.said } }, () => []);
}
