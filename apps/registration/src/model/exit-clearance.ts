import { exitStates } from '@homeward/contracts';
import { stepIsPossibleNow, type Lifecycle, type Transitions } from '@homeward/kernel';

export type ExitState = (typeof exitStates)[number];
export const exitKinds = ['exit_visa', 'overstay_waiver', 'police', 'court'] as const;
export type ExitKind = (typeof exitKinds)[number];

/** Leave of the host authorities to go. */
export interface ExitClearance {
  personId: string;
  kind: ExitKind;
  state: ExitState;
  /** A fine that was let off. */
  waived: boolean;
  /** ISO date. */
  validUntil?: string;
  /** What has to be paid. */
  personal?: { amount: number; currency: string };
}

export type ExitEvent = { type: 'ExitClearanceChanged' } & ExitClearance;

export const evolveExit = (before: ExitClearance | undefined, event: ExitEvent): ExitClearance => {
  const { type: _, ...now } = event;
  return { ...now, personal: now.personal ?? before?.personal };
};

/** An answer of the authorities; the last is leave to go for somebody whose fine they let off. */
export type ExitStep = ExitState | 'WAIVED_AND_GRANTED';

/** Which answer of the authorities can follow which. */
export const exitTransitions = {
  NONE: [...exitStates, 'WAIVED_AND_GRANTED'],
  NOT_NEEDED: ['NOT_NEEDED', 'REQUESTED', 'FINE_DUE', 'GRANTED', 'REFUSED', 'COURT_HOLD'],
  REQUESTED: [
    'NOT_NEEDED',
    'REQUESTED',
    'FINE_DUE',
    'WAIVED',
    'GRANTED',
    'REFUSED',
    'COURT_HOLD',
    'WAIVED_AND_GRANTED',
  ],
  FINE_DUE: ['FINE_DUE', 'WAIVED', 'PAID', 'REFUSED', 'COURT_HOLD', 'WAIVED_AND_GRANTED'],
  WAIVED: ['WAIVED', 'GRANTED', 'REFUSED', 'COURT_HOLD', 'WAIVED_AND_GRANTED'],
  PAID: ['PAID', 'GRANTED', 'REFUSED', 'COURT_HOLD'],
  GRANTED: ['GRANTED', 'FINE_DUE', 'REFUSED', 'COURT_HOLD', 'WAIVED_AND_GRANTED'],
  REFUSED: ['REFUSED', 'REQUESTED', 'COURT_HOLD'],
  COURT_HOLD: ['COURT_HOLD', 'REQUESTED', 'FINE_DUE', 'GRANTED', 'REFUSED'],
} as const satisfies Transitions<ExitState | 'NONE', ExitStep>;

export const exitLifecycle: Lifecycle<ExitClearance, ExitState | 'NONE', ExitStep> = {
  table: exitTransitions,
  phaseOf: (clearance) => clearance?.state ?? 'NONE',
  unblockedBy: 'movement-officer',
  refusals: { WAIVED_AND_GRANTED: stepIsPossibleNow('WAIVED', 'movement-officer') },
};
