import type { Lifecycle, Transitions } from '@homeward/kernel';
import { closedStaysClosed } from '../rules/account-for-people/closed-stays-closed';
import { receivingBeginsWhenTheFlightHasLanded } from '../rules/account-for-people/receiving-begins-when-the-flight-has-landed';
import type { Arrival } from './arrival';
import { hasComeDown } from './landing';

export type ArrivalPhase = 'NONE' | 'ON_THE_WAY' | 'OPEN' | 'RETURNED' | 'CLOSED';
export type ArrivalStep =
  | 'expect'
  | 'land'
  | 'tick'
  | 'take-back-tick'
  | 'count-heads'
  | 'record-variance'
  | 'confirm-variance'
  | 'record-need'
  | 'record-found'
  | 'hear-no'
  | 'expect-nobody'
  | 'close';

/**
 * What is possible in each phase. While the flight is on the way nobody is received; what has happened aboard is recorded. Needs, and a no, are recorded after closing too: help must not wait for paperwork. A tick
 * that is taken back opens a closed arrival again.
 */
export const arrivalTransitions = {
  NONE: ['expect'],
  ON_THE_WAY: [
    'land',
    'take-back-tick',
    'record-variance',
    'confirm-variance',
    'record-need',
    'hear-no',
    'expect-nobody',
  ],
  OPEN: [
    'land',
    'tick',
    'take-back-tick',
    'count-heads',
    'record-variance',
    'confirm-variance',
    'record-need',
    'hear-no',
    'expect-nobody',
    'close',
  ],
  RETURNED: ['expect', 'record-need'],
  CLOSED: ['take-back-tick', 'record-need', 'record-found', 'hear-no'],
} as const satisfies Transitions<ArrivalPhase, ArrivalStep>;

export const arrivalLifecycle: Lifecycle<Arrival, ArrivalPhase, ArrivalStep> = {
  table: arrivalTransitions,
  phaseOf: (arrival) => {
    if (!arrival) return 'NONE';
    if (arrival.returnedAt !== undefined) return 'RETURNED';
    if (arrival.closedAt !== undefined) return 'CLOSED';
    return hasComeDown(arrival) ? 'OPEN' : 'ON_THE_WAY';
  },
  unblockedBy: 'operations-lead',
  facts: ['expect', 'land', 'hear-no', 'expect-nobody'],
  refusalsIn: {
    ON_THE_WAY: {
      tick: receivingBeginsWhenTheFlightHasLanded,
      'count-heads': receivingBeginsWhenTheFlightHasLanded,
      close: receivingBeginsWhenTheFlightHasLanded,
    },
  },
  // A tick of an earlier landing, sent again on a bad line.
  again: { ON_THE_WAY: ['tick'] },
  refusals: {
    tick: closedStaysClosed,
    'take-back-tick': closedStaysClosed,
    'count-heads': closedStaysClosed,
    'record-variance': closedStaysClosed,
    'confirm-variance': closedStaysClosed,
    close: closedStaysClosed,
  },
};
