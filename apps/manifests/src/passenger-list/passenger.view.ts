import { NotFound } from '@homeward/kernel';
import type { PassengerList } from '../model/passenger-list';

/** Where one person stands with one flight. */
export class PassengerView {
  personId: string;
  familyId: string;
  /** Number on the wristband. */
  code: string;
  seat?: string;
  offPoint: string;
  band: string;
  needs: string[];
  bagKg: number;
  /** Who takes this child along, as protection named them. */
  escortRef?: string;
  /** LISTED, STANDBY or OUT. */
  standing: string;
  /** Why the person is out, and whom they followed. */
  out?: { code: string; because: string };
  /** REMOVAL, ESCORT_ABSENT or ESCORT_LEFT where somebody took them off by hand: it can be taken back. */
  offByHand?: string;
  absent: boolean;
  paperMissing: boolean;
  unreachable: boolean;
  boarded: boolean;
  /** When, and by which device, they boarded: shown at a second attempt. */
  boardedAt?: string;
  boardedOn?: string;
  /** Off the list, and nobody has confirmed yet that they left the cabin. */
  toLeaveCabin: boolean;
  /** When their no was heard, where that was after the aircraft doors had closed. */
  noAfterDoorsAt?: string;
}

/** @throws NotFound when the person was never on this list */
export function passengerView({ people, noesAfterDoors }: PassengerList, personId: string): PassengerView {
  const p = people[personId];
  if (!p) throw new NotFound('Passenger');
  const { familyId, code, seat, offPoint, band, needs, bagKg, escortRef, standing, out } = p;
  return {
    personId,
    familyId,
    code,
    seat,
    offPoint,
    band,
    needs,
    bagKg,
    escortRef,
    standing,
    out: out && { code: out.code, because: out.because },
    offByHand: out?.byHand?.what,
    absent: p.absent ?? false,
    paperMissing: p.paperMissing ?? false,
    unreachable: p.unreachable ?? false,
    boarded: p.boarded ?? false,
    boardedAt: p.boarded ? p.boardedAt : undefined,
    boardedOn: p.boarded ? p.boardedOn : undefined,
    toLeaveCabin: (p.offloaded ?? false) && !p.leftCabin,
    noAfterDoorsAt: noesAfterDoors?.[personId]?.heardAt,
  };
}
