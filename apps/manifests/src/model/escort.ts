/** CHILD: takes a child along, as was decided for it; the others as medical clearance asks for them. */
export const escortKinds = ['OPERATIONAL', 'NURSE', 'DOCTOR', 'CHILD'] as const;
export type EscortKind = (typeof escortKinds)[number];

/**
 * Somebody of the staff who travels with people of the list. They have a seat, weigh, are counted and board; nobody asks them
 * for a consent to return.
 */
export interface Escort {
  escortId: string;
  kind: EscortKind;
  /** Ids of those whom they escort. */
  escorts: string[];
  /** As protection named them, of a child. */
  ref?: string;
  /** Name and number of the document, sealed with the key of the operation. */
  sealed: string;
  /** Of the number of the document, as registration compares numbers; escorts of earlier versions have none. */
  paper?: string;
  seat: string;
  /** Who assigned them. */
  by: string;
  /** Of whoever assigned them; escorts of earlier versions have none. */
  roles?: readonly string[];
  at: string;
  boardedAt?: string;
  /** They do not travel, or have left the aircraft. */
  leftAt?: string;
}

/** Who may stand in for whom: a nurse for an operational escort, a doctor for both. */
const standsFor: Record<EscortKind, readonly EscortKind[]> = {
  OPERATIONAL: ['OPERATIONAL'],
  NURSE: ['NURSE', 'OPERATIONAL'],
  DOCTOR: ['DOCTOR', 'NURSE', 'OPERATIONAL'],
  CHILD: ['CHILD'],
};

export interface EscortNeed {
  kind: EscortKind;
  ref?: string | undefined;
}

export const serves = (escort: Escort, personId: string, { kind, ref }: EscortNeed): boolean =>
  escort.leftAt === undefined &&
  escort.escorts.includes(personId) &&
  standsFor[escort.kind].includes(kind) &&
  (ref === undefined || escort.ref === ref);
