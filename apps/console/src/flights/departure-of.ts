import type { Flight } from '../api/shapes';

export const departureOf = ({ legs }: Pick<Flight, 'legs'>): string => legs[0]!.std;

/** The airports in order. */
export const airportsOf = ({ legs }: Pick<Flight, 'legs'>): string[] => [legs[0]!.from, ...legs.map((l) => l.to)];
