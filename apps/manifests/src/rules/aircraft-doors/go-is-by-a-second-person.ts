import { rule } from '@homeward/kernel';
import type { FlightNow } from '../../commands/vouch-for-flight';

interface Closing {
  by: string;
  /** Missing when charter-flights cannot be asked: then two people vouch for the flight. */
  flightNow?: FlightNow | undefined;
}

/** Whoever decides the GO and whoever closes the aircraft doors check each other, so they are two people. Source: docs/handbook/process.md#go-no-go. */
export const goIsByASecondPerson = rule<Closing>({
  name: 'go-is-by-a-second-person',
  code: 'GO',
  says: 'Whoever decided the GO may not close the aircraft doors: a second person closes them, or decides the GO again.',
  unblockedBy: 'duty-officer',
  // A flight that is not believed, or has no GO, is refused for that.
  holds: ({ by, flightNow }) => flightNow?.plan?.go !== 'GO' || (flightNow.goBy !== undefined && flightNow.goBy !== by),
});
