import { never, type Lifecycle, type Transitions } from '@homeward/kernel';
import type { HoldKind } from './protection-file';

export const concernKinds = ['FEAR_OF_RETURN', 'TRAFFICKING', 'VIOLENCE', 'CHILD', 'OTHER'] as const;
export type ConcernKind = (typeof concernKinds)[number];
export const concernOutcomes = ['HOLD', 'SCREEN_AGAIN', 'NOTHING_FOLLOWS'] as const;
export type ConcernOutcome = (typeof concernOutcomes)[number];

/** What was heard of a person: sealed whole, with who told it, because even that somebody did says something of the person. */
export interface ToldToProtection {
  kind: ConcernKind;
  words: string;
  /** Where it was heard: a desk, a gate, a telephone. */
  heardAt: string;
  by: string;
}

export interface ConcernAnswer {
  outcome: ConcernOutcome;
  holdKind?: HoldKind;
  note: string;
  by: string;
}

/** What protection was told of a person. Without `told` it came with a no, with the undoing of a merge, or from reception. */
export interface Concern {
  concernId: string;
  personId: string;
  receivedAt: string;
  /** Whether those who protect children hear of it, whatever age is registered. */
  child: boolean;
  /** The other record, where it came with the undoing of a merge: what was recorded of either may be of this one. */
  mergedWith?: string;
  /** The flight on which they left, where nobody has seen them on arrival. */
  notSeenOn?: string;
  seenAt?: string;
  answeredAt?: string;
  personal?: { told?: ToldToProtection; answer?: ConcernAnswer };
}

export type ConcernEvent =
  | {
      type: 'ProtectionTold';
      concernId: string;
      personId: string;
      receivedAt: string;
      child: boolean;
      mergedWith?: string;
      notSeenOn?: string;
      personal?: { told: ToldToProtection };
    }
  | { type: 'ConcernSeen'; at: string; personal?: undefined }
  | { type: 'ConcernAnswered'; at: string; personal: { answer: ConcernAnswer } };

export function evolveConcern(before: Concern | undefined, event: ConcernEvent): Concern {
  switch (event.type) {
    case 'ProtectionTold': {
      const { type: _, ...told } = event;
      return told;
    }
    case 'ConcernSeen':
      return { ...before!, seenAt: event.at };
    case 'ConcernAnswered':
      return { ...before!, answeredAt: event.at, personal: { ...before!.personal, ...event.personal } };
    default:
      return never(event);
  }
}

export type ConcernPhase = 'NONE' | 'OPEN' | 'SEEN' | 'ANSWERED';
export type ConcernStep = 'tell-protection' | 'see-concern' | 'answer-concern';

/** What is possible in each state. An answer is final: whoever hears more sends a new concern. */
export const concernTransitions = {
  NONE: ['tell-protection'],
  OPEN: ['see-concern', 'answer-concern'],
  SEEN: ['answer-concern'],
  ANSWERED: [],
} as const satisfies Transitions<ConcernPhase, ConcernStep>;

export const concernLifecycle: Lifecycle<Concern, ConcernPhase, ConcernStep> = {
  table: concernTransitions,
  phaseOf: (concern) => {
    if (!concern) return 'NONE';
    if (concern.answeredAt) return 'ANSWERED';
    return concern.seenAt ? 'SEEN' : 'OPEN';
  },
  unblockedBy: 'protection-officer',
  again: {
    OPEN: ['tell-protection'],
    SEEN: ['tell-protection', 'see-concern'],
    ANSWERED: ['tell-protection', 'see-concern'],
  },
};
