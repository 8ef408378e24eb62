import type { Lifecycle, Transitions } from '@homeward/kernel';
import { closedStaysClosed } from '../rules/account-for-people/closed-stays-closed';
import type { Arrival } from './arrival';

export type ArrivalPhase = 'NONE' | 'OPEN' | 'RETURNED' | 'CLOSED';
export type ArrivalStep =
  | 'expect'
  | 'land'
  | 'tick'
  | 'take-back-tick'
  | 'count-heads'
  | 'record-variance'
  | 'record-need'
  | 'hear-no'
  | 'expect-nobody'
  | 'close';

/**
 * What is possible in each phase. Needs, and a no, are recorded after closing too: help must not wait for paperwork. A tick
 * that is taken back opens a closed arrival again.
 */
export const arrivalTransitions = {
  NONE: ['expect'],
  OPEN: [
    'land',
    'tick',
    'take-back-tick',
    'count-heads',
    'record-variance',
    'record-need',
    'hear-no',
    'expect-nobody',
    'close',
  ],
  RETURNED: ['expect', 'record-need'],
  CLOSED: ['take-back-tick', 'record-need', 'hear-no'],
} as const satisfies Transitions<ArrivalPhase, ArrivalStep>;

export const arrivalLifecycle: Lifecycle<Arrival, ArrivalPhase, ArrivalStep> = {
  table: arrivalTransitions,
  phaseOf: (arrival) => {
    if (!arrival) return 'NONE';
    if (arrival.returnedAt !== undefined) return 'RETURNED';
    return arrival.closedAt === undefined ? 'OPEN' : 'CLOSED';
  },
  unblockedBy: 'operations-lead',
  facts: ['expect', 'land', 'hear-no', 'expect-nobody'],
  refusals: {
    tick: closedStaysClosed,
    'take-back-tick': closedStaysClosed,
    'count-heads': closedStaysClosed,
    'record-variance': closedStaysClosed,
    close: closedStaysClosed,
  },
};
