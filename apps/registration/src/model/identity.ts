/** How near a date of birth is: the day, the month, the year, or an estimate from an age that somebody gave. */
export const precisions = ['d', 'm', 'y', 'e'] as const;
export type Precision = (typeof precisions)[number];

export interface DateOfBirth {
  /** As exact as it is known: 1987-03-04, 1987-03 or 1987. Never filled up with a first of January. */
  value: string;
  precision: Precision;
}

/** A birth that would make somebody of age, as one account has recorded it: it counts once a second one records the same. */
export interface BirthToConfirm extends DateOfBirth {
  /** Who recorded it. */
  by: string;
}

export interface Names {
  family: string;
  given: string;
  /** In the person's own script. */
  native?: string;
}

/** What is personal about a person; sealed wherever it rests or travels. */
export interface Identity {
  names: Names;
  /** ISO 5218: 0 not known, 1 male, 2 female, 9 not applicable. */
  sex: number;
  dob?: DateOfBirth;
  birthToConfirm?: BirthToConfirm;
  /** ISO 3166-1 alpha-3; XXA stateless. */
  nationality?: string;
  /** E.164. */
  phones: string[];
  /** ISO 639-3, the preferred one first. */
  languages: string[];
  destination?: string;
  location?: string;
}

/** Fingerprints of an identity, for finding it without reading it. */
export interface IdentityKeys {
  names: string[];
  phones: string[];
  birth?: string;
  /** Births together with names, by which somebody is found who may be registered twice; left out in records from before. */
  blocks?: string[];
  /** The form in which these were made, see `keysForm`; 1 in records from before. */
  form?: number;
}

/** Raised whenever the keys of an identity are made in another way: everybody's are made again at the next start. */
export const keysForm = 2;
