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

/**
 * What can happen next at each stage, and where it leads (docs/handbook/states.md#flight). The console's buttons come
 * from here.
 */
export const flightTransitions = {
  PLANNED: { 'request-offers': 'RFQ', cancel: 'CANCELLED' },
  RFQ: { 'receive-offer': 'OFFERED', cancel: 'CANCELLED' },
  OFFERED: { contract: 'CONTRACTED', 'request-offers': 'RFQ', cancel: 'CANCELLED' },
  CONTRACTED: { 'await-permits': 'PERMITS_PENDING', cancel: 'CANCELLED' },
  PERMITS_PENDING: { confirm: 'CONFIRMED', postpone: 'POSTPONED', cancel: 'CANCELLED' },
  CONFIRMED: {
    'open-for-boarding': 'OPEN_FOR_BOARDING',
    delay: 'DELAYED',
    postpone: 'POSTPONED',
    'swap-aircraft': 'AIRCRAFT_SWAP',
    cancel: 'CANCELLED',
  },
  OPEN_FOR_BOARDING: { 'start-boarding': 'BOARDING', delay: 'DELAYED', postpone: 'POSTPONED', cancel: 'CANCELLED' },
  BOARDING: { close: 'CLOSED', delay: 'DELAYED', postpone: 'POSTPONED', cancel: 'CANCELLED' },
  CLOSED: { 'off-block': 'OFF_BLOCK' },
  OFF_BLOCK: { 'take-off': 'AIRBORNE', 'return-to-ramp': 'RETURNED_TO_RAMP' },
  AIRBORNE: { 'land-in-transit': 'TRANSIT', land: 'LANDED', divert: 'DIVERTED', 'air-return': 'AIR_RETURN' },
  TRANSIT: { 'take-off': 'AIRBORNE' },
  LANDED: { 'on-block': 'ON_BLOCK' },
  ON_BLOCK: { disembark: 'DISEMBARKED' },
  DISEMBARKED: { reconcile: 'RECONCILED' },
  RECONCILED: {},
  DELAYED: { resume: 'PERMITS_PENDING', postpone: 'POSTPONED', cancel: 'CANCELLED' },
  POSTPONED: { resume: 'PERMITS_PENDING', cancel: 'CANCELLED' },
  CANCELLED: {},
  DIVERTED: { 'take-off': 'AIRBORNE', 'on-block': 'ON_BLOCK' },
  RETURNED_TO_RAMP: { 'off-block': 'OFF_BLOCK', resume: 'PERMITS_PENDING', cancel: 'CANCELLED' },
  AIR_RETURN: { 'on-block': 'ON_BLOCK' },
  AIRCRAFT_SWAP: { resume: 'PERMITS_PENDING', cancel: 'CANCELLED' },
} as const satisfies Record<FlightStage, Partial<Record<StageAction, FlightStage>>>;

export const nextStage = (stage: FlightStage, action: StageAction): FlightStage | undefined =>
  (flightTransitions[stage] as Partial<Record<StageAction, FlightStage>>)[action];

export const actionsAt = (stage: FlightStage): StageAction[] => Object.keys(flightTransitions[stage]) as StageAction[];

/** Whether any step leads from one stage straight to another. */
export const leadsTo = (from: FlightStage, to: FlightStage): boolean =>
  actionsAt(from).some((action) => nextStage(from, action) === to);
