import { derivedId, never, type Lifecycle, type Transitions } from '@homeward/kernel';
import type { ReopenBecause } from '../commands/reopen-pair';

export type PairStatus = 'OPEN' | 'SAME' | 'DIFFERENT';
/** How a pair stands after somebody's answer. */
export const statusAfter = { same: 'SAME', different: 'DIFFERENT' } as const;

/** Two records that may be one person. Nothing but a human decision merges them. */
export interface DuplicatePair {
  pairId: string;
  operationId: string;
  /** The smaller id first. */
  personA: string;
  personB: string;
  /** 1 same document, 2 same telephone or full date of birth, 3 similar name only. */
  level: 1 | 2 | 3;
  /** 0 to 1, for ordering what to look at first. */
  score: number;
  reasons: string[];
  status: PairStatus;
  /** The record that stays, when both are one person. */
  keep?: string;
  personal?: undefined;
}

export type PairEvent =
  | ({ type: 'PairSuspected' } & Omit<DuplicatePair, 'status' | 'keep'>)
  | { type: 'PairResolved'; status: 'SAME' | 'DIFFERENT'; keep?: string; by: string; personal?: undefined }
  | { type: 'PairReopened'; because: ReopenBecause | 'MERGE_UNDONE'; by: string; personal?: undefined };

export function evolvePair(pair: DuplicatePair | undefined, event: PairEvent): DuplicatePair {
  switch (event.type) {
    case 'PairResolved':
      return { ...pair!, status: event.status, keep: event.keep };
    case 'PairReopened':
      return { ...pair!, status: 'OPEN', keep: undefined };
    case 'PairSuspected': {
      const { type: _, ...suspected } = event;
      return { ...suspected, status: 'OPEN' };
    }
    default:
      return never(event);
  }
}

export type PairStep = 'suspect' | 'resolve' | 'close' | 'reopen';

/** Answered once, a pair is not asked about again until somebody takes the answer back. It is closed unanswered when one of the two is merged into a third. */
export const pairTransitions = {
  NONE: ['suspect'],
  OPEN: ['resolve', 'close'],
  SAME: ['reopen'],
  DIFFERENT: ['reopen'],
} as const satisfies Transitions<PairStatus | 'NONE', PairStep>;

export const pairLifecycle: Lifecycle<DuplicatePair, PairStatus | 'NONE', PairStep> = {
  table: pairTransitions,
  phaseOf: (pair) => pair?.status ?? 'NONE',
  unblockedBy: 'registration-officer',
  facts: ['suspect', 'close'],
  again: { OPEN: ['suspect'], SAME: ['suspect', 'resolve'], DIFFERENT: ['suspect', 'resolve'] },
};

const base = { 1: 0.9, 2: 0.7, 3: 0.4 } as const;

/** A pair to be asked about. Its id follows from the two persons, so that the same question has one place. */
export function suspectedPair(
  operationId: string,
  [one, other]: [string, string],
  { level, reasons }: { level: 1 | 2 | 3; reasons: string[] },
): PairEvent & { type: 'PairSuspected' } {
  const [personA, personB] = one < other ? [one, other] : [other, one];
  const score = Math.min(1, base[level] + 0.05 * (reasons.length - 1));
  const pairId = derivedId('pair', personA, personB);
  return { type: 'PairSuspected', pairId, operationId, personA, personB, level, score, reasons };
}
