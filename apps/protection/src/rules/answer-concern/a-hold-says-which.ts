import { rule } from '@homeward/kernel';
import type { AnswerKnownConcern } from '../../commands/answer-concern';

/** Whoever lifts a hold later has to know what it is for. Source: docs/handbook/reason-codes.md#holds. */
export const aHoldSaysWhich = rule<AnswerKnownConcern>({
  name: 'a-hold-says-which',
  code: 'H-PROT',
  says: 'Say which hold is placed.',
  unblockedBy: 'protection-officer',
  holds: ({ outcome, holdKind }) => (outcome === 'HOLD') === (holdKind !== undefined),
});
