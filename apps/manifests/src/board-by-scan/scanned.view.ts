import { PassengerView } from '../passenger-list/passenger.view';

/** The person who was scanned, as they stand now. */
export class ScannedView extends PassengerView {
  /** They said no, and are not on this list: their no is recorded, and nothing else of them is shown here. */
  ofAnotherList?: boolean;
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
