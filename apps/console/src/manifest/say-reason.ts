import type { CodeGroup } from '../i18n/words';

/** Why the platform issued a version by itself, as the service writes it, and the code of its words. */
export const versionReasons = new Map([
  ['freeze', 'FREEZE'],
  ['departure', 'DEPARTURE'],
  ['doors closed', 'DOORS_CLOSED'],
  ['escort', 'ESCORT'],
  ['escort absent', 'ESCORT_ABSENT'],
  ['born since registration', 'BORN'],
  ['somebody was not who their wristband said', 'NOT_THE_PERSON'],
]);
const ofStage = /^([A-Z_]+) (closed|reopened)$/;

/** The reason of a version in the reader's words; what an officer wrote stays as it was written. */
export function sayReason(reason: string, word: (group: CodeGroup, code: string) => string): string {
  const code = versionReasons.get(reason);
  if (code) return word('versionReason', code);
  const stage = ofStage.exec(reason);
  if (stage)
    return `${word('versionReason', stage[2] === 'closed' ? 'CLOSED' : 'REOPENED')}: ${word('check', stage[1]!)}`;
  return word('out', reason);
}
