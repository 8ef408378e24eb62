import { rule } from '@homeward/kernel';
import { type Judged } from '../../model/traveller';

/** Refused by design. Source: docs/handbook/process.md#removal, docs/handbook/formats.md#forbidden-values. */
export const removalsAreNotServed = rule<Judged>({
  name: 'removals-are-not-served',
  code: 'OUT-OF-SCOPE',
  says: 'This is marked as a removal. This platform carries nobody against their will.',
  unblockedBy: 'operations-lead',
  holds: ({ facts }) => !facts.identity?.outOfScope,
});
