import { rule } from '@homeward/kernel';
import type { ResolveDuplicate } from '../../commands/resolve-duplicate';
import type { DuplicatePair } from '../../model/duplicate-pair';

/** A merge that kept a third record would turn both people into somebody else. Source: docs/handbook/registration.md#merge. */
export const keptRecordIsOfThePair = rule<
  Pick<ResolveDuplicate, 'outcome' | 'keep'> & Pick<DuplicatePair, 'personA' | 'personB'>
>({
  name: 'kept-record-is-of-the-pair',
  code: 'DUPLICATE-KEEP',
  says: 'When both are the same person, say which of the two records stays; otherwise say nothing about it.',
  unblockedBy: 'registration-officer',
  holds: ({ outcome, keep, personA, personB }) =>
    outcome === 'same' ? keep === personA || keep === personB : keep === undefined,
});
