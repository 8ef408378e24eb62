import type { PassengerList } from '../model/passenger-list';

/** A departure, judged by the list and the flight as they are now, and at its own time. */
export type Depart = PassengerList & { leavesAt: Date };
