/** A person in the list of an operation: where they stand with each who has a say, never why. */
export class ListedPersonView {
  personId: string;
  familyId?: string;
  caseReference: string;
  /** Empty where nobody can read them any more. */
  familyName: string;
  givenNames: string;
  nativeName: string;
  /** ISO 3166-1 alpha-3. */
  nationality?: string;
  /** ISO date: since when they wait. */
  registeredOn: string;
  /** CHILD, ADULT, UNKNOWN. */
  ageBand: string;
  needs: string[];
  /** REGISTERED, CALLED, DEPARTED. */
  status: string;
  /** The flight that they are called for. */
  flightId?: string;
  flightNumber?: string;
  /** Where they leave it. */
  offPoint?: string;
  /** Where it leaves. */
  site?: string;
  /** YES, ASK_AGAIN, NOT_ASKED, NO. */
  consent: string;
  /** FIT, or ASK the clinician. */
  medical: string;
  /** CLEAR, or ASK protection. */
  protection: string;
  /** VALID to the end of their journey, ENDS before, MISSING. */
  documents: string;
  /** Nothing on their own record stands in the way. What their family, the aircraft and the route add, the readiness of the flight says. */
  ready: boolean;
  /** The rules that stand in the way, by name. */
  blockers: string[];
}

/** How many people have this value, of those who meet every other filter. */
export class FacetCount {
  facet: string;
  value: string;
  n: number;
}

export class PeopleCounts {
  /** Who meets every filter. */
  total: number;
  counts: FacetCount[];
}
