import { rule } from '@homeward/kernel';
import type { ChooseRows } from '../../commands/choose-rows';
import type { Verdict } from '../../model/import-row';

const notTaken: ReadonlySet<Verdict | undefined> = new Set(['refuse', 'ignore']);

/**
 * A row without a name, with an impossible birthday, or with a removal cannot be accepted. The verdict is a fact here: it
 * was stored with the row, and the officer has seen it.
 * Source: docs/handbook/registration.md#refused-rows.
 */
export const refusedRowsAreMendedNotTaken = rule<ChooseRows>({
  name: 'refused-rows-are-mended-not-taken',
  code: 'IMPORT-CHOICE',
  says: 'A row that is refused, or that is not a person, cannot be accepted. Leave it out; or commit, and complete the record afterwards.',
  unblockedBy: 'registration-officer',
  holds: ({ choices, verdicts }) =>
    choices.every(({ record, choice }) => choice === 'leave' || !notTaken.has(verdicts.get(record))),
});
