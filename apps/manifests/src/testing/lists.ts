import type { Passenger, PassengerList } from '../model/passenger-list';
import { aFlight } from './a-ready-person';

/** A listed adult of family `f`. */
export const aPassenger = (personId: string, familyId: string, over: Partial<Passenger> = {}): Passenger => ({
  personId,
  familyId,
  offPoint: 'ADD',
  bagKg: 20,
  band: 'ADULT',
  needs: [],
  code: personId,
  standing: 'LISTED',
  wasListed: true,
  ...over,
});

/** A frozen list of these people. */
export const aFrozenList = (people: Passenger[], over: Partial<PassengerList> = {}): PassengerList => ({
  flight: aFlight(),
  phase: 'FROZEN',
  proposal: { families: [], standby: [] },
  standby: [],
  refusedAtFreeze: [],
  checkpoints: [],
  closedStages: [],
  issued: 1,
  refusedScans: 0,
  people: Object.fromEntries(people.map((p) => [p.personId, p])),
  ...over,
});
