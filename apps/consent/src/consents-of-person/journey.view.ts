import type { Journey, Mode } from '../model/journey';

/** The journey that was explained, or agreed to. */
export class JourneyView implements Journey {
  operationId: string;
  /** ISO 3166-1 alpha-3. */
  destinationState: string;
  /** IATA code of the airport where the person leaves. */
  destination: string;
  mode: Mode;
  /** Where the aircraft stops before it gets there, in order; missing where that was not recorded yet. */
  via?: string[];
  /** As it was explained, in words. */
  route: string;
}
