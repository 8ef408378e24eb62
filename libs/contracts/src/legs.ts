interface Leg {
  from: string;
  to: string;
  std: string;
  sta: string;
}

export const departureOf = ({ legs }: { legs: readonly Pick<Leg, 'std'>[] }): string => legs[0]!.std;

export const lastArrivalOf = ({ legs }: { legs: readonly Pick<Leg, 'sta'>[] }): string => legs.at(-1)!.sta;

/** The airports in order, without times. */
export const airportsOf = ({ legs }: { legs: readonly Pick<Leg, 'from' | 'to'>[] }): string[] => [
  legs[0]!.from,
  ...legs.map((l) => l.to),
];
