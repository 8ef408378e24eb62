import { rule } from '@homeward/kernel';
import { isOpen, type BestInterests } from '../../model/protection-file';

/** One staff number in several spellings is one person, and a sign or a blank is nobody. */
const asCompared = (member: string): string =>
  member
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]|\p{DI}/gu, '');

/**
 * What becomes of a child alone is not for one person to say. Source: docs/handbook/states.md#best-interests-procedure,
 * docs/handbook/consent.md#r-cons-11.
 */
export const aPanelDecidesNotOnePerson = rule<BestInterests>({
  name: 'a-panel-decides-not-one-person',
  code: 'R-CONS-11',
  says: 'A best-interests decision is taken by a panel of at least two people.',
  unblockedBy: 'best-interests-panel',
  holds: (bestInterests) =>
    isOpen(bestInterests) || new Set(bestInterests.members.map(asCompared).filter((m) => m !== '')).size >= 2,
});
