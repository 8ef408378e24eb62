/** The checks of the day, in their order. */
export const checks = ['CALL', 'CHECKIN', 'PEC', 'EXIT', 'STANDBY_CALL', 'GATE'] as const;
export type Check = (typeof checks)[number];
