import { rule } from '@homeward/kernel';
import { type Facts, type Judged } from '../../model/traveller';

/** A removal, a doubtful pair or a shared passport is named by its own rule. */
const otherReasonStands = ({ identity }: Facts): boolean =>
  identity !== undefined && (identity.outOfScope || identity.documentConflict || identity.openDuplicates > 0);

/** Nobody flies under a doubtful identity. Source: docs/handbook/day-of-movement.md#identity-confirmed. */
export const identityIsConfirmed = rule<Judged>({
  name: 'identity-is-confirmed',
  code: 'IDENTITY',
  says: 'We do not know for certain who this is: the registration has to be corrected.',
  unblockedBy: 'registration-officer',
  holds: ({ facts }) => facts.identity?.confirmed === true || otherReasonStands(facts),
});
