/** Why somebody who was taken off the list by hand is on it again. */
export const takenBackReasons = ['PRESSED_BY_MISTAKE', 'SOMEBODY_ELSE', 'TRAVELS_AFTER_ALL'] as const;
export type WhyTakenBack = (typeof takenBackReasons)[number];
