import { rule } from '@homeward/kernel';
import type { Vouching } from '../../commands/close-doors';

/**
 * The list is judged by a copy of what registration and protection have published. A message may be on its way, and whoever
 * can write into the copy could make a child an adult, or lift a hold. While they do not answer, two people vouch on paper.
 * Source: docs/handbook/data-protection.md#integrity.
 */
export const whatIsKeptHereIsWhatItsOwnersSay = rule<Vouching>({
  name: 'what-is-kept-here-is-what-its-owners-say',
  code: 'INTEGRITY',
  says: 'Registration or protection has something else on record about somebody aboard than the list was judged by: a message is on its way, or it was changed outside Homeward. Try again in a moment; if it stays, tell the duty officer.',
  unblockedBy: 'duty-officer',
  holds: ({ aboard, answer }) => !answer?.asKept || aboard.every((id) => answer.asKept?.has(id)),
});
