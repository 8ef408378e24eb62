import { never, type Lifecycle, type Transitions } from '@homeward/kernel';

/** Somebody flew though they said no: what do they need now? */
export interface FollowUp {
  personId: string;
  flightId: string;
  operationId: string;
  /** When their no was heard. */
  heardAt: string;
  askedAt?: string;
  /** What they answered; sealed. */
  personal?: { needs: string };
}

export type FollowUpEvent =
  | {
      type: 'FollowUpOpened';
      personId: string;
      flightId: string;
      operationId: string;
      heardAt: string;
      personal?: undefined;
    }
  | { type: 'PersonAsked'; at: string; personal: { needs: string } };

export function evolveFollowUp(before: FollowUp | undefined, event: FollowUpEvent): FollowUp {
  switch (event.type) {
    case 'FollowUpOpened': {
      const { type: _, ...opened } = event;
      return opened;
    }
    case 'PersonAsked':
      return { ...before!, askedAt: event.at, personal: event.personal };
    default:
      return never(event);
  }
}

export type FollowUpPhase = 'NONE' | 'OPEN' | 'ASKED';
export type FollowUpStep = 'open-follow-up' | 'answer-follow-up';

/** What is possible in each state. Who needs more later is asked again. */
export const followUpTransitions = {
  NONE: ['open-follow-up'],
  OPEN: ['answer-follow-up'],
  ASKED: ['answer-follow-up'],
} as const satisfies Transitions<FollowUpPhase, FollowUpStep>;

export const followUpLifecycle: Lifecycle<FollowUp, FollowUpPhase, FollowUpStep> = {
  table: followUpTransitions,
  phaseOf: (followUp) => (!followUp ? 'NONE' : followUp.askedAt === undefined ? 'OPEN' : 'ASKED'),
  unblockedBy: 'protection-officer',
  facts: ['open-follow-up'],
};
