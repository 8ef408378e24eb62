import type { Call } from '../model/call';
import type { Facts, Flight } from '../model/traveller';

/** What is known of somebody who is to be called. */
export interface KnownTraveller {
  operationId?: string;
  /** Holds no personal data and may be spoken aloud. */
  caseReference?: string;
  consent?: Facts['consent'];
}

/** People are called for a flight. */
export interface CallPeople {
  flight: Flight;
  people: readonly Call[];
  /** By person; nobody has published anything yet of who is missing. */
  known: ReadonlyMap<string, KnownTraveller>;
}

/** The cases of these people, to name them in a sentence. */
export const casesOf = ({ known }: CallPeople, personIds: readonly string[]): string =>
  [...new Set(personIds.flatMap((id) => known.get(id)?.caseReference ?? []))].sort().join(', ');
