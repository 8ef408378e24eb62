import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { RecordGuardian } from '../commands/record-guardian';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { guardianIsOfAge } from '../rules/record-guardian/guardian-is-of-age';
import { guardianIsOfTheSameOperation } from '../rules/record-guardian/guardian-is-of-the-same-operation';
import { guardianshipRestsOnAPaperOrProtection } from '../rules/record-guardian/guardianship-rests-on-a-paper-or-protection';
import { parentsAreOlderThanTheirChildren } from '../rules/record-guardian/parents-are-older-than-their-children';

export const rulesForRecordingAGuardian = [
  guardianshipRestsOnAPaperOrProtection,
  guardianIsOfAge,
  guardianIsOfTheSameOperation,
  parentsAreOlderThanTheirChildren,
];

/**
 * Somebody answers for a child from now on, by protection's decision, or once two officers have said so by the same paper: one alone could
 * invent its number. Said again by the same one, nothing happens.
 * Source: docs/handbook/family.md#guardianship.
 */
export const recordGuardian = (child: Person, command: RecordGuardian): Decision<PersonEvent> =>
  unlessBroken(rulesForRecordingAGuardian, command, () => {
    const { guardianId, kind, roles, by, paper } = command;
    const basis = roles.includes('protection-officer') ? ('PROTECTION' as const) : ('PAPER' as const);
    const known = child.guardians?.find((g) => g.guardianId === guardianId);
    if (known?.kind === kind && known.basis === basis) return [];
    const named = child.namedGuardians?.find((g) => g.guardianId === guardianId && g.kind === kind);
    const isSeenAgain = named?.documentId === paper?.documentId;
    if (basis === 'PAPER' && (!named || named.by === by || !isSeenAgain)) {
      const { documentId } = paper!;
      return isSeenAgain ? [] : { type: 'GuardianNamed', named: { guardianId, kind, documentId, by } };
    }
    return { type: 'GuardianshipRecorded', guardianship: { guardianId, kind, basis }, by };
  });

/**
 * The record of a guardian was merged into another: that one answers for the child now, on what the first rested, or waits for a
 * second officer, unless one has named that record as well.
 */
export function followGuardian(child: Person, gone: string, keep: string): Decision<PersonEvent> {
  const known = child.guardians?.find((g) => g.guardianId === gone);
  const named = child.namedGuardians?.find((g) => g.guardianId === gone);
  if ((!known && !named) || child.personId === keep) return accept();
  const isNamed = child.namedGuardians?.some((g) => g.guardianId === keep);
  const events: PersonEvent[] = [];
  if (known) events.push({ type: 'GuardianshipRecorded', guardianship: { ...known, guardianId: keep }, by: 'merge' });
  if (named && !isNamed) events.push({ type: 'GuardianNamed', named: { ...named, guardianId: keep } });
  return accept(...events, { type: 'GuardianshipEnded', guardianId: gone, by: 'merge' });
}

/** They no longer do. Nothing may stand between a child and that; said again, nothing happens. */
export const endGuardianship = (child: Person, guardianId: string, by: string): Decision<PersonEvent> =>
  [...(child.guardians ?? []), ...(child.namedGuardians ?? [])].some((g) => g.guardianId === guardianId)
    ? accept({ type: 'GuardianshipEnded', guardianId, by })
    : accept();
