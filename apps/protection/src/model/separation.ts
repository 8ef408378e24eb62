import type { SeparationScope } from '@homeward/contracts';
import { never, type Lifecycle, type Transitions } from '@homeward/kernel';

/** Two people whom protection keeps off one flight, or out of one row. Why is sealed, and never leaves here. */
export interface Separation {
  separationId: string;
  /** The one whose id is first. */
  personId: string;
  otherId: string;
  /** Missing in older orders, which are about the flight. */
  within?: SeparationScope;
  orderedAt: string;
  liftedAt?: string;
  /** The order that it repeats for another record; the reason is written there. */
  repeats?: string;
  personal?: { reason?: string; liftedBecause?: string };
}

export type SeparationEvent =
  | {
      type: 'SeparationOrdered';
      separationId: string;
      personId: string;
      otherId: string;
      within?: SeparationScope;
      orderedAt: string;
      repeats?: string;
      personal?: { reason: string };
    }
  | { type: 'SeparationLifted'; at: string; personal: { liftedBecause: string } };

export function evolveSeparation(before: Separation | undefined, event: SeparationEvent): Separation {
  switch (event.type) {
    case 'SeparationOrdered': {
      const { type: _, ...ordered } = event;
      return ordered;
    }
    case 'SeparationLifted':
      return { ...before!, liftedAt: event.at, personal: { ...before!.personal, ...event.personal } };
    default:
      return never(event);
  }
}

export type SeparationPhase = 'NONE' | 'STANDS' | 'LIFTED';
export type SeparationStep = 'order-separation' | 'lift-separation';

/** What is possible in each state. After a lifting, a new order needs an id of its own. */
export const separationTransitions = {
  NONE: ['order-separation'],
  STANDS: ['lift-separation'],
  LIFTED: [],
} as const satisfies Transitions<SeparationPhase, SeparationStep>;

export const separationLifecycle: Lifecycle<Separation, SeparationPhase, SeparationStep> = {
  table: separationTransitions,
  phaseOf: (separation) => (!separation ? 'NONE' : separation.liftedAt ? 'LIFTED' : 'STANDS'),
  unblockedBy: 'protection-officer',
  again: { STANDS: ['order-separation'], LIFTED: ['order-separation', 'lift-separation'] },
};
