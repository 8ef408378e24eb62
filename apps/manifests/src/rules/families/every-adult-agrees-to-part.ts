import { rule } from '@homeward/kernel';

interface Parting {
  /** Ids of the adults of the family, the one who does not travel included. */
  adults: readonly string[];
  /** Ids of the adults who agreed that the family parts from that one. */
  agreed: readonly string[];
}

/** Nobody is left, and nobody leaves, by what others of the family decide. Source: docs/handbook/day-of-movement.md#settling. */
export const everyAdultAgreesToPart = rule<Parting>({
  name: 'every-adult-agrees-to-part',
  code: 'H-FAM',
  says: 'Not every adult of the family agreed to part: those who would travel stay with the one who does not.',
  unblockedBy: 'return-counsellor',
  holds: ({ adults, agreed }) => adults.every((id) => agreed.includes(id)),
});
