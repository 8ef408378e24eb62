import { rule } from '@homeward/kernel';
import type { SheetSize } from '../../reading';

const mostRows = 50_000;

/** An import keeps its connection, and its preview is read by people: what is larger comes in parts. Source: docs/handbook/registration.md#sheet-sizes. */
export const aSheetHasALimitOfRows = rule<SheetSize>({
  name: 'a-sheet-has-a-limit-of-rows',
  code: 'SHEET-SIZE',
  says: 'This sheet has more than {{most}} rows: split it into smaller sheets, each with whole families, and send them one after the other.',
  unblockedBy: 'registration-officer',
  holds: ({ rows }) => rows <= mostRows,
  parameters: () => ({ most: String(mostRows) }),
});
