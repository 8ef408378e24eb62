import { accept, brokenBy, refuse, type Decision } from '@homeward/kernel';
import type { Freeze } from '../commands/freeze-manifest';
import type { Newborn } from '../commands/join-newborn';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';
import { listed } from '../model/passenger-list';
import { passengerOf } from '../model/passenger-of';
import { accompaniedBy } from '../model/accompanied-by';
import { othersAboard } from '../model/others-aboard';
import { blockersOf } from '../rules/who-may-travel/travel-ready';
import { whoIsOutStaysOut } from '../rules/boarding-gate/who-is-out-stays-out';
import { newbornJoinsItsMother } from '../rules/stages-of-the-day/newborn-joins-its-mother';
import { theAircraftCarriesThem } from '../rules/versions/the-aircraft-carries-them';

export const rulesForJoining = [whoIsOutStaysOut, newbornJoinsItsMother, theAircraftCarriesThem];

/** A child born since registration joins its family: ready like everyone else, and only where it fits. */
export function joinNewborn({ list, now }: Day, baby: Newborn, codeOf: Freeze['codeOf']): Decision<ListEvent> {
  const known = list.people[baby.personId];
  if (known && known.standing !== 'OUT') return accept();
  const mother = list.people[baby.motherId];
  const { flight } = list;
  const asCalled = { ...baby, offPoint: mother?.offPoint ?? '', bagKg: 0 };
  const passenger = passengerOf(asCalled, 'LISTED', codeOf(Object.keys(list.people).length + 1));
  const { facts, band, bands } = baby;
  const { offPoint } = passenger;
  const people = mother ? [...listed(list), passenger, ...othersAboard(list)] : [];
  const company = listed(list).map((p) => p.personId);
  const along = accompaniedBy(listed(list), { ...baby, offPoint }, facts, list.flight);
  const broken = [
    ...brokenBy(rulesForJoining, { passenger: known, mother, baby, people, flight }),
    ...blockersOf({ facts, band, bands, offPoint, accompaniedBy: along, company, flight, now }),
  ];
  return broken.length > 0 ? refuse(...broken) : accept({ type: 'NewbornJoined', passenger, motherId: baby.motherId });
}
