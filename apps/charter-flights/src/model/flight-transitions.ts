import type { FlightStage } from '@homeward/contracts';

export const stageActions = [
  'request-offers',
  'receive-offer',
  'contract',
  'await-permits',
  'confirm',
  'open-for-boarding',
  'start-boarding',
  'close',
  'off-block',
  'take-off',
  'land-in-transit',
  'land',
  'on-block',
  'disembark',
  'reconcile',
  'delay',
  'postpone',
  'cancel',
  'divert',
  'return-to-ramp',
  'air-return',
  'swap-aircraft',
  'resume',
] as const;
export type StageAction = (typeof stageActions)[number];

/** What takes a flight to another stage without more being said. A cancellation has a reason, so it is asked for on its own. */
export type MovingAction = Exclude<StageAction, 'cancel'>;
export const movingActions = stageActions.filter((action): action is MovingAction => action !== 'cancel');

/** The same, and that it has left though nothing here leads to it. */
export const movingSteps = [...movingActions, 'report-departure'] as const;
export type MovingStep = (typeof movingSteps)[number];

/** What others report: it has happened, whatever stage the flight has here. */
export type FlightReport = 'follow-departure' | 'report-reconciliation';
export type FlightStep =
  StageAction | FlightReport | 'report-departure' | 'plan' | 'reschedule' | 'decide-go' | 'record-permit';
export type FlightPhase = 'NONE' | FlightStage;

type Leads = Partial<Record<FlightStep, readonly FlightStage[]>>;
const [confirmed, waiting] = ['CONFIRMED', 'PERMITS_PENDING'] as const;
const reported = { 'follow-departure': ['OFF_BLOCK'], 'report-reconciliation': ['RECONCILED'] } as const;

/**
 * Where people may be aboard, and the aircraft may leave against every rule: the flight desk, too, can report that it has left
 * (docs/handbook/states.md#who-sets-stages).
 */
const mayHaveLeft = { ...reported, 'report-departure': ['OFF_BLOCK'] } as const;

/** Before it is confirmed: nothing else than a step of its own takes it to another stage. */
const planned = { plan: [], reschedule: [], 'decide-go': [], 'record-permit': [], ...reported } as const;

/** Confirmed or further: a permit that is missing, for the old time or a new one, or for another aircraft, takes it back (docs/handbook/states.md#permit). */
const boarding = {
  reschedule: [confirmed, waiting],
  'decide-go': [],
  'record-permit': [waiting],
  ...mayHaveLeft,
} as const;

/** Put off: a new time confirms it, or makes it wait for permits. */
const putOff = { reschedule: [confirmed, waiting], 'decide-go': [], 'record-permit': [], ...mayHaveLeft } as const;

/** It has left: a reported departure changes nothing. What a state answers about a permit is recorded at any time. */
const gone = { 'record-permit': [], 'follow-departure': [], 'report-reconciliation': ['RECONCILED'] } as const;

/**
 * What can happen at each stage, and to which stages it may lead; to none where the flight stays where it is
 * (docs/handbook/states.md#flight).
 */
export const flightTransitions = {
  NONE: { plan: ['PLANNED'] },
  PLANNED: { 'request-offers': ['RFQ'], cancel: ['CANCELLED'], ...planned },
  RFQ: { 'receive-offer': ['OFFERED'], cancel: ['CANCELLED'], ...planned },
  OFFERED: { contract: ['CONTRACTED'], 'request-offers': ['RFQ'], cancel: ['CANCELLED'], ...planned },
  CONTRACTED: { 'await-permits': [waiting], cancel: ['CANCELLED'], ...planned },
  PERMITS_PENDING: { confirm: [confirmed], postpone: ['POSTPONED'], cancel: ['CANCELLED'], ...planned, ...mayHaveLeft },
  CONFIRMED: {
    'open-for-boarding': ['OPEN_FOR_BOARDING'],
    delay: ['DELAYED'],
    postpone: ['POSTPONED'],
    'swap-aircraft': ['AIRCRAFT_SWAP'],
    cancel: ['CANCELLED'],
    plan: [waiting],
    ...boarding,
  },
  OPEN_FOR_BOARDING: {
    'start-boarding': ['BOARDING'],
    delay: ['DELAYED'],
    postpone: ['POSTPONED'],
    cancel: ['CANCELLED'],
    ...boarding,
  },
  BOARDING: { close: ['CLOSED'], delay: ['DELAYED'], postpone: ['POSTPONED'], cancel: ['CANCELLED'], ...boarding },
  CLOSED: { 'off-block': ['OFF_BLOCK'], 'decide-go': [], 'record-permit': [], ...mayHaveLeft },
  OFF_BLOCK: { 'take-off': ['AIRBORNE'], 'return-to-ramp': ['RETURNED_TO_RAMP'], ...gone },
  AIRBORNE: {
    'land-in-transit': ['TRANSIT'],
    land: ['LANDED'],
    divert: ['DIVERTED'],
    'air-return': ['AIR_RETURN'],
    ...gone,
  },
  TRANSIT: { 'take-off': ['AIRBORNE'], ...gone },
  LANDED: { 'on-block': ['ON_BLOCK'], ...gone },
  ON_BLOCK: { disembark: ['DISEMBARKED'], ...gone },
  DISEMBARKED: { reconcile: ['RECONCILED'], ...gone },
  RECONCILED: { ...gone, 'report-reconciliation': [] },
  DELAYED: { resume: [waiting], postpone: ['POSTPONED'], cancel: ['CANCELLED'], ...putOff },
  POSTPONED: { resume: [waiting], cancel: ['CANCELLED'], ...putOff },
  CANCELLED: { 'record-permit': [], ...mayHaveLeft },
  DIVERTED: { 'take-off': ['AIRBORNE'], 'on-block': ['ON_BLOCK'], ...gone },
  RETURNED_TO_RAMP: {
    'off-block': ['OFF_BLOCK'],
    resume: [waiting],
    cancel: ['CANCELLED'],
    reschedule: [],
    'decide-go': [],
    'record-permit': [],
    ...mayHaveLeft,
  },
  AIR_RETURN: { 'on-block': ['ON_BLOCK'], 'return-to-ramp': ['RETURNED_TO_RAMP'], ...gone },
  AIRCRAFT_SWAP: { resume: [waiting], cancel: ['CANCELLED'], ...planned },
} as const satisfies Record<FlightPhase, Leads>;

/** The stages that a step may lead to; none where the flight stays, or has no such step. */
export const stagesAfter = (stage: FlightStage, step: FlightStep): readonly FlightStage[] =>
  (flightTransitions[stage] as Leads)[step] ?? [];

/** Whether a step that somebody takes leads from one stage straight to another. */
export const leadsTo = (from: FlightStage, to: FlightStage): boolean =>
  stageActions.some((action) => stagesAfter(from, action).includes(to));
