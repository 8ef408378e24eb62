import { departureOf, hoursAhead } from '@homeward/contracts';
import type { Flight } from './flight';
import type { MovingStep } from './flight-transitions';

type Planned = Pick<Flight, 'legs' | 'stage' | 'flown'>;

interface Due {
  /** ISO instant. */
  at: string;
  /** How many hours before it is recorded without a reason. */
  hours: number;
}

const { boarding, doors, movement } = hoursAhead;
const departing =
  (hours: number) =>
  (flight: Planned): Due => ({ at: departureOf(flight), hours });
/** The leg that it flies, or flies next. */
const legOf = ({ legs, flown = 0 }: Planned) => legs[flown] ?? legs.at(-1)!;

/** The steps with a planned time. Everything else has none, or follows a landing that had. */
const plannedTimes: Partial<Record<MovingStep, (flight: Planned) => Due>> = {
  'open-for-boarding': departing(boarding),
  'start-boarding': departing(boarding),
  close: departing(doors),
  'off-block': departing(movement),
  'report-departure': departing(movement),
  'take-off': (flight) => ({ at: legOf(flight).std, hours: movement }),
  'land-in-transit': (flight) => ({ at: legOf(flight).sta, hours: movement }),
  land: ({ legs }) => ({ at: legs.at(-1)!.sta, hours: movement }),
};

export const dueOf = (flight: Planned, action: MovingStep): Due | undefined => plannedTimes[action]?.(flight);

/** The moment before which a step is recorded only with a reason; none where it has no planned time. */
export function earliestOf(flight: Planned, action: MovingStep): Date | undefined {
  const due = dueOf(flight, action);
  return due && new Date(new Date(due.at).getTime() - due.hours * 3_600_000);
}

export const isBeforeItsTime = (flight: Planned, action: MovingStep, now: Date): boolean => {
  const earliest = earliestOf(flight, action);
  return earliest !== undefined && now < earliest;
};
