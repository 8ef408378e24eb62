import type { PassengerList } from '../model/passenger-list';

/** A departure, judged by the flight as it is planned now and at its own time. */
export type Depart = Pick<PassengerList, 'doors' | 'flight'> & { leavesAt: Date };
