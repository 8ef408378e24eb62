/** Why a step is taken long before its time; codes, so that nobody writes about people here. */
export const earlyBecause = ['SLOT_MOVED', 'AIRPORT_CLOSES', 'SECURITY', 'WEATHER', 'EVERYBODY_IS_HERE'] as const;
export type EarlyBecause = (typeof earlyBecause)[number];

/**
 * How many hours before its planned time each is recorded at the earliest without a reason: by the flight desk for the flight, and
 * by the boarding gate for its list. Source: docs/handbook/day-of-movement.md#in-time.
 */
export const hoursAhead = { boarding: 2, doors: 2, movement: 1 } as const;
