import { actionsOf, whenever } from '@homeward/kernel';
import { concernLifecycle, type Concern } from '../model/concern';

export class ToldView {
  kind: string;
  words: string;
  heardAt: string;
  by: string;
}

export class ConcernAnswerView {
  outcome: string;
  holdKind?: string;
  note: string;
  by: string;
}

/** What protection was told of a person, as protection reads it. */
export class ConcernView {
  concernId: string;
  personId: string;
  receivedAt: string;
  /** Missing where it came with a no (the person spoke of fear or of asylum), with the undoing of a merge, or from reception. */
  told?: ToldView;
  /** The other record, where a merge was undone: what was recorded of either while they were one may be of this person. */
  mergedWith?: string;
  /** The flight on which they left, where nobody has seen them on arrival. */
  notSeenOn?: string;
  concernAnswer?: ConcernAnswerView;
  seenAt?: string;
  answeredAt?: string;
  /** What can be done now: the buttons of the console. */
  actions: string[];
}

export const concernView = (concern: Concern): ConcernView => ({
  concernId: concern.concernId,
  personId: concern.personId,
  receivedAt: concern.receivedAt,
  told: concern.personal?.told,
  mergedWith: concern.mergedWith,
  notSeenOn: concern.notSeenOn,
  concernAnswer: concern.personal?.answer,
  seenAt: concern.seenAt,
  answeredAt: concern.answeredAt,
  actions: actionsOf(concernLifecycle, concern, whenever),
});
