import type { PassengerList } from '../model/passenger-list';

/** Somebody who travels with people of the list, without their name. */
export class EscortView {
  escortId: string;
  /** OPERATIONAL, NURSE, DOCTOR or CHILD. */
  kind: string;
  /** Ids of those whom they escort. */
  escorts: string[];
  seat: string;
  /** Who assigned them. */
  by: string;
  at: string;
  boardedAt?: string;
  /** They do not travel, or have left the aircraft. */
  leftAt?: string;
}

export const escortsView = ({ escorts = {} }: PassengerList): EscortView[] =>
  Object.values(escorts).map(({ escortId, kind, escorts: whom, seat, by, at, boardedAt, leftAt }) => ({
    escortId,
    kind,
    escorts: whom,
    seat,
    by,
    at,
    boardedAt,
    leftAt,
  }));
