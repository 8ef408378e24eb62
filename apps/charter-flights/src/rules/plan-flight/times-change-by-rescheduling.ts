import { rule } from '@homeward/kernel';
import type { Charter, Flight } from '../../model/flight';

const routeOf = ({ legs }: Pick<Charter, 'legs'>): string =>
  legs.map((l) => [l.from, l.to, new Date(l.std).getTime(), new Date(l.sta).getTime()].join()).join(';');

/**
 * After rescheduling, consent and checks follow the change; a second planning would move people without asking them.
 * Source: docs/handbook/states.md#material-change.
 */
export const timesChangeByRescheduling = rule<{ flight?: Pick<Flight, 'legs'>; charter: Pick<Charter, 'legs'> }>({
  name: 'times-change-by-rescheduling',
  code: 'RESCHEDULE',
  says: 'Times and places of a flight are changed by rescheduling it.',
  unblockedBy: 'flight-officer',
  holds: ({ flight, charter }) => !flight || routeOf(flight) === routeOf(charter),
});
