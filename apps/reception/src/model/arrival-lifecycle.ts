import type { Lifecycle, Transitions } from '@homeward/kernel';
import { closedStaysClosed } from '../rules/account-for-people/closed-stays-closed';
import type { Arrival } from './arrival';

export type ArrivalPhase = 'NONE' | 'OPEN' | 'CLOSED';
export type ArrivalStep = 'expect' | 'tick' | 'count-heads' | 'record-variance' | 'record-need' | 'hear-no' | 'close';

/** What is possible in each phase. Needs, and a no, are recorded after closing too: help must not wait for paperwork. */
export const arrivalTransitions = {
  NONE: ['expect'],
  OPEN: ['tick', 'count-heads', 'record-variance', 'record-need', 'hear-no', 'close'],
  CLOSED: ['record-need', 'hear-no'],
} as const satisfies Transitions<ArrivalPhase, ArrivalStep>;

export const arrivalLifecycle: Lifecycle<Arrival, ArrivalPhase, ArrivalStep> = {
  table: arrivalTransitions,
  phaseOf: (arrival) => (!arrival ? 'NONE' : arrival.closedAt === undefined ? 'OPEN' : 'CLOSED'),
  unblockedBy: 'operations-lead',
  facts: ['expect', 'hear-no'],
  refusals: {
    tick: closedStaysClosed,
    'count-heads': closedStaysClosed,
    'record-variance': closedStaysClosed,
    close: closedStaysClosed,
  },
};
