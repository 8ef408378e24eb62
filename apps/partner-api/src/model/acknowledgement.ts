import { derivedId, type Lifecycle } from '@homeward/kernel';

/** That an airline has a version of its manifest. */
export interface Acknowledgement {
  flightId: string;
  manifestVersion: number;
  /** OAuth client of the airline. */
  clientId: string;
  acknowledgedAt: string;
  personal?: undefined;
}

export type AcknowledgementEvent = { type: 'ManifestAcknowledged' } & Acknowledgement;

export function evolve(_: Acknowledgement | undefined, event: AcknowledgementEvent): Acknowledgement {
  const { type: _type, ...acknowledged } = event;
  return acknowledged;
}

/** One per version and airline. */
export const acknowledgementId = (flightId: string, manifestVersion: number, clientId: string): string =>
  derivedId(flightId, String(manifestVersion), clientId);

/** A second time changes nothing: the first one stands. */
export const acknowledgementLifecycle: Lifecycle<Acknowledgement, 'NONE' | 'ACKNOWLEDGED', 'acknowledge'> = {
  table: { NONE: ['acknowledge'], ACKNOWLEDGED: [] },
  again: { ACKNOWLEDGED: ['acknowledge'] },
  phaseOf: (known) => (known ? 'ACKNOWLEDGED' : 'NONE'),
  unblockedBy: 'airline',
};
