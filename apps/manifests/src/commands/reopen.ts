/** Why a check or the aircraft doors are opened again; codes, so that nobody writes about people here. */
export const reopenedBecause = ['CLOSED_BY_MISTAKE', 'WRONG_FLIGHT', 'TOO_EARLY', 'PEOPLE_STILL_COMING'] as const;
export type ReopenedBecause = (typeof reopenedBecause)[number];
