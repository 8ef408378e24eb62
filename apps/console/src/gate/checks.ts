import type { List } from '../api/shapes';

/** The checks of the day, in their order. */
export const checks = ['CALL', 'CHECKIN', 'PEC', 'EXIT', 'STANDBY_CALL', 'GATE'] as const;
export type Check = (typeof checks)[number];

/** The check that can be closed now. */
export const nextCheckOf = ({ actions, closedStages }: Pick<List, 'actions' | 'closedStages'>): Check | undefined =>
  actions.includes('close-stage') ? checks.find((check) => !closedStages.includes(check)) : undefined;
