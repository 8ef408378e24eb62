import { PassengerView } from '../passenger-list/passenger.view';

/** Somebody of their family who is on the list still. */
export class FollowingRelative {
  personId: string;
  /** Number on the wristband. */
  code: string;
}

/** The person who was scanned, as they stand now. */
export class ScannedView extends PassengerView {
  /** They said no, and are not on this list: their no is recorded, and nothing else of them is shown here. */
  ofAnotherList?: boolean;
  /** After a no: who follows them off the list when the next check or the aircraft doors close, as their family stands now. */
  follow?: FollowingRelative[];
}

/** @param code as it was scanned */
export const recordedElsewhere = (code: string): ScannedView => ({
  personId: '',
  familyId: '',
  code,
  offPoint: '',
  band: '',
  needs: [],
  bagKg: 0,
  standing: 'OUT',
  out: { code: 'WITHDRAWN', because: '' },
  absent: false,
  paperMissing: false,
  unreachable: false,
  boarded: false,
  toLeaveCabin: false,
  ofAnotherList: true,
});
