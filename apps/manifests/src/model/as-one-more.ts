import type { BrokenRule } from '@homeward/kernel';
import type { Freeze } from '../commands/freeze-manifest';
import { accompaniedBy } from './accompanied-by';
import type { Day } from './day';
import type { Carried } from './load';
import { othersAboard } from './others-aboard';
import { listed, type Passenger } from './passenger-list';
import { passengerOf, type BeforeTheList } from './passenger-of';
import type { Flight } from './traveller';
import { blockersOf } from '../rules/who-may-travel/travel-ready';

interface OneMore {
  passenger: Passenger;
  /** What keeps them from travelling. Relatives who are not on the list either do not: they come one by one, and nobody boards before. */
  blockers: BrokenRule[];
  /** What the aircraft would carry then; nobody where it is not known where they leave. */
  carried: { people: Carried[]; flight: Flight };
}

/** Somebody as they would be on a frozen list, beside those who are on it. */
export function asOneMore({ list, now }: Day, person: BeforeTheList, codeOf: Freeze['codeOf']): OneMore {
  const { flight } = list;
  const { facts, band, bands, mayBeOfAge, offPoint } = person;
  const passenger = passengerOf(person, 'LISTED', codeOf(Object.keys(list.people).length + 1));
  const company = listed(list).map((p) => p.personId);
  const along = accompaniedBy(listed(list), person, facts, flight);
  const people = offPoint ? [...listed(list), passenger, ...othersAboard(list)] : [];
  const judged = { facts, band, bands, mayBeOfAge, offPoint, accompaniedBy: along, company, flight, now };
  return { passenger, blockers: blockersOf(judged), carried: { people, flight } };
}
