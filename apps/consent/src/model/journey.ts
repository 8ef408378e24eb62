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
  /** Where the aircraft stops before it gets there, in order: IATA codes. Missing in older records: then it counts as straight. */
  via?: string[];
  /** As it was explained, in words; nothing about the person. */
  route: string;
}

/** Whether it is by these stops; without any it goes straight there. */
export const goesBy = (journey: Journey, via: readonly string[]): boolean => stopsOf(journey) === via.join();

const stopsOf = ({ via = [] }: Pick<Journey, 'via'>): string => via.join();

/** Whether two journeys are one, by the same stops: the way there may be explained in other words. */
export const isSameJourney = (a: Journey, b: Journey): boolean => endsAlike(a, b) && stopsOf(a) === stopsOf(b);

/** The same, by whichever stops. */
export const endsAlike = (a: Journey, b: Journey): boolean =>
  a.operationId === b.operationId &&
  a.destinationState === b.destinationState &&
  a.destination === b.destination &&
  a.mode === b.mode;
