import { refusal } from '@homeward/kernel';

/** A second closing would cover people whom nobody has checked. Source: docs/handbook/process.md#gate-before-doors. */
export const doorsCloseOnAFrozenList = refusal({
  name: 'doors-close-on-a-frozen-list',
  code: 'STAGE-ORDER',
  says: 'The aircraft doors close once, on a frozen list.',
  unblockedBy: 'embarkation-officer',
});
