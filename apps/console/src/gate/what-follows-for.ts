import type { NamedPassenger, StepPreview } from '../api/shapes';

/** What follows for somebody of the family from a no; nothing is foreseen before it is known which check comes next. */
export type Follows = 'out' | 'leavesCabin' | 'leaves' | 'stays' | 'open';

export function whatFollowsFor(
  {
    personId,
    standing,
    toLeaveCabin,
    boarded,
  }: Pick<NamedPassenger, 'personId' | 'standing' | 'toLeaveCabin' | 'boarded'>,
  next: Pick<StepPreview, 'leaves'> | undefined,
): Follows {
  if (toLeaveCabin) return 'leavesCabin';
  if (standing === 'OUT') return 'out';
  if (!next) return 'open';
  if (!next.leaves.some((l) => l.personId === personId)) return 'stays';
  return boarded ? 'leavesCabin' : 'leaves';
}
