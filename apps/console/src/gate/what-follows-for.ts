import type { NamedPassenger, StepPreview } from '../api/shapes';

/**
 * What follows for somebody of the family from a no: as the next check would do it now, or, until that is known and where no check is
 * left, as the answer to the no said.
 */
export type Follows = 'out' | 'leavesCabin' | 'leaves' | 'stays' | 'open';

export function whatFollowsFor(
  {
    personId,
    standing,
    toLeaveCabin,
    boarded,
  }: Pick<NamedPassenger, 'personId' | 'standing' | 'toLeaveCabin' | 'boarded'>,
  next: Pick<StepPreview, 'leaves'> | undefined,
  follow?: readonly { personId: string }[],
): Follows {
  if (toLeaveCabin) return 'leavesCabin';
  if (standing === 'OUT') return 'out';
  const leaves = next?.leaves ?? follow;
  if (!leaves) return 'open';
  if (!leaves.some((l) => l.personId === personId)) return 'stays';
  if (boarded) return 'leavesCabin';
  return next ? 'leaves' : 'open';
}
