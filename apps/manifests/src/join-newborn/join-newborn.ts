import { brokenBy, refuse, accept, rule, type Decision } from '@homeward/kernel';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';
import { limitBrokenBy } from '../model/load';
import { listed, type Passenger } from '../model/passenger-list';
import type { Facts } from '../model/traveller';
import { blockersOf } from '../readiness/travel-ready';

export interface Newborn {
  personId: string;
  motherId: string;
  band: Passenger['band'];
  familyId: string;
  facts: Facts;
}

const motherTravels = rule<{ mother?: Passenger }>({
  id: 'H-FAM',
  says: 'A newborn joins its mother on the list, and she is not on it.',
  unblockedBy: 'movement-officer',
  holds: ({ mother }) => mother?.standing === 'LISTED',
});

const newbornFits = rule<{ limit?: string }>({
  id: 'H-CAPACITY',
  says: 'There is no lap or seat left for the newborn.',
  unblockedBy: 'movement-officer',
  holds: ({ limit }) => limit === undefined,
});

/** A child born since registration joins its family: ready like everyone else, and only where it fits. */
export function joinNewborn({ list }: Day, baby: Newborn): Decision<ListEvent> {
  if (list.people[baby.personId]) return accept();
  const mother = list.people[baby.motherId];
  const passenger: Passenger = {
    ...{
      personId: baby.personId,
      familyId: baby.familyId,
      offPoint: mother?.offPoint ?? '',
      bagKg: 0,
      band: baby.band,
    },
    ...{ needs: baby.facts.medical?.needs ?? [], standing: 'LISTED', wasListed: true },
    code: `${list.flight.flightNumber}-${String(Object.keys(list.people).length + 1).padStart(3, '0')}`,
  };
  const limit = mother && limitBrokenBy([...listed(list), passenger], list.flight);
  const broken = [
    ...brokenBy([motherTravels], { mother }),
    ...brokenBy([newbornFits], { limit }),
    ...blockersOf({ facts: baby.facts, band: baby.band, withoutAdult: false, flight: list.flight }),
  ];
  return broken.length > 0 ? refuse(...broken) : accept({ type: 'NewbornJoined', passenger, motherId: baby.motherId });
}
