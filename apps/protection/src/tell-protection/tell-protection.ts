import { accept, oneIdOneContent, unlessBroken, type Decision } from '@homeward/kernel';
import type { TellProtection } from '../commands/tell-protection';
import type { Concern, ConcernEvent } from '../model/concern';
import type { ProtectionEvent, ProtectionFile } from '../model/protection-file';

export const rulesForTellingProtection = [oneIdOneContent('protection-officer')];

/** A concern is never refused; sent again on a bad line it is recorded once. */
export const tellProtection = (
  concern: Concern | undefined,
  { concernId, personId, told, child, mergedWith, notSeenOn, now }: TellProtection,
): Decision<ConcernEvent> => {
  const before = concern && { personId: concern.personId, told: concern.personal?.told };
  return unlessBroken(rulesForTellingProtection, { before, now: { personId, told } }, () => {
    if (concern) return [];
    const about = { concernId, personId, receivedAt: now.toISOString(), child: child ?? told?.kind === 'CHILD' };
    return { type: 'ProtectionTold', ...about, mergedWith, notSeenOn, personal: told && { told } };
  });
};

/** The person waits from the same moment whatever was said: a difference would give away what it was. */
export const waitForProtection = (
  file: ProtectionFile | undefined,
  { personId, concernId }: Pick<TellProtection, 'personId' | 'concernId'>,
): Decision<ProtectionEvent> =>
  file?.waits?.includes(concernId) ? accept() : accept({ type: 'PersonWaits', personId, concernId });
