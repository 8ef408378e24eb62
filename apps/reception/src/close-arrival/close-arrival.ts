import { unlessBroken, type Decision } from '@homeward/kernel';
import type { Arrival, ArrivalEvent } from '../model/arrival';
import { everyoneWhoLeftIsAccountedFor } from '../rules/close-arrival/everyone-who-left-is-accounted-for';
import { headsEqualPeople } from '../rules/close-arrival/heads-equal-people';
import { whoSaidNoWasAskedWhatTheyNeed } from '../rules/close-arrival/who-said-no-was-asked-what-they-need';

export const rulesForClosingAnArrival = [
  everyoneWhoLeftIsAccountedFor,
  headsEqualPeople,
  whoSaidNoWasAskedWhatTheyNeed,
];

/** Closes only when boarded = departed = arrived + explained, person by person, and the heads say the same. */
export const closeArrival = (arrival: Arrival, now: Date): Decision<ArrivalEvent> =>
  unlessBroken(rulesForClosingAnArrival, arrival, () => ({ type: 'ArrivalClosed', at: now.toISOString() }));
