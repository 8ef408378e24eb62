import { stagesOnceLeft, type FlightStage } from '@homeward/contracts';
import type { Lifecycle, Transitions } from '@homeward/kernel';
import { peopleAreCalledWhileTheFlightTakesThem } from '../rules/calls/people-are-called-while-the-flight-takes-them';
import type { CallList } from './call';

export type CallPhase = 'NONE' | 'OPEN' | 'OVER';
export type CallStep = 'call' | 'join-newborn' | 'replan';

/** Stages of a flight that takes nobody any more. One that is back at the ramp may be planned again. */
const over: ReadonlySet<FlightStage> = new Set(['CLOSED', 'CANCELLED', ...stagesOnceLeft]);

/** What is possible while a flight takes people, and afterwards. Whether a newborn joins is decided by the passenger list. */
export const callTransitions = {
  NONE: ['replan'],
  OPEN: ['call', 'join-newborn', 'replan'],
  OVER: ['join-newborn', 'replan'],
} as const satisfies Transitions<CallPhase, CallStep>;

export const callListLifecycle: Lifecycle<CallList, CallPhase, CallStep> = {
  table: callTransitions,
  phaseOf: (list) => (!list ? 'NONE' : over.has(list.stage) ? 'OVER' : 'OPEN'),
  unblockedBy: 'flight-officer',
  facts: ['join-newborn', 'replan'],
  refusals: { call: peopleAreCalledWhileTheFlightTakesThem },
};
