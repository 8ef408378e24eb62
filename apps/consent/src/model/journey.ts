/** How people travel here. */
export const modes = ['AIR'] as const;
export type Mode = (typeof modes)[number];

/** The journey that was explained to a person, and to which they say yes (docs/handbook/consent.md#r-cons-19). */
export interface Journey {
  operationId: string;
  /** ISO 3166-1 alpha-3. */
  destinationState: string;
  /** IATA code of the airport where the person leaves. */
  destination: string;
  mode: Mode;
  /** As it was explained, in words; nothing about the person. */
  route: string;
}

/** Whether two journeys are one: the way there may be explained in other words. */
export const isSameJourney = (a: Journey, b: Journey): boolean =>
  a.operationId === b.operationId &&
  a.destinationState === b.destinationState &&
  a.destination === b.destination &&
  a.mode === b.mode;
