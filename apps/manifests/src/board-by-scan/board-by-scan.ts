import { accept, brokenBy, type BrokenRule, type Decision } from '@homeward/kernel';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';
import type { Passenger, PassengerList } from '../model/passenger-list';
import { askedInPrivateAtTheGate } from '../rules/boarding-gate/asked-in-private-at-the-gate';
import { boardsOnce } from '../rules/boarding-gate/boards-once';
import { nothingIsPending } from '../rules/boarding-gate/nothing-is-pending';
import { onTheManifestNow } from '../rules/boarding-gate/on-the-manifest-now';
import { onlyAFlightThatGoesIsBoarded } from '../rules/boarding-gate/only-a-flight-that-goes-is-boarded';
import { reconfirmedWithinSeventyTwoHours } from '../rules/boarding-gate/reconfirmed-within-seventy-two-hours';
import { whoIsOutStaysOut } from '../rules/boarding-gate/who-is-out-stays-out';
import type { Scan } from '../commands/board-by-scan';

export const rulesForBoarding = [
  onTheManifestNow,
  whoIsOutStaysOut,
  askedInPrivateAtTheGate,
  reconfirmedWithinSeventyTwoHours,
  nothingIsPending,
  boardsOnce,
  onlyAFlightThatGoesIsBoarded,
];

/** What a scanner reads is anybody's text: only the list's own entries are looked at. */
export const passengerWith = (list: PassengerList, code: string): Passenger | undefined =>
  Object.hasOwn(list.people, code) ? list.people[code] : Object.values(list.people).find((p) => p.code === code);

/** Everything that stands against this scan; empty when the person may board. */
export function brokenByScan(day: Day, scan: Scan): BrokenRule[] {
  const passenger = passengerWith(day.list, scan.code);
  if (passenger?.boarded && passenger.boardedBy === scan.scanId) return []; // the same scan, sent again on a bad line
  const known = passenger?.standing === 'LISTED';
  const broken = brokenBy(rulesForBoarding, {
    ...scan,
    passenger,
    reconfirmed: !known || day.reconfirmed(passenger.personId),
    blocked: known && (Boolean(passenger.absent || passenger.paperMissing) || !day.isReady(passenger.personId)),
    doorsOpen: day.list.phase === 'FROZEN',
    flight: day.list.flight,
  });
  // Who is out is out for a reason of their own: the refusal carries that reason.
  const named = broken.map((b) => (b.name === whoIsOutStaysOut.name ? { ...b, code: passenger!.out!.code } : b));
  return known ? [...named, ...day.blockers(passenger.personId)] : named;
}

/**
 * A refused scan is a fact as well: it is kept, and the officer is told why. What was read is not kept: a scanner that is
 * held over a passport reads a name.
 */
export function boardByScan(day: Day, scan: Scan): Decision<ListEvent> {
  const at = day.now.toISOString();
  const { scanId, device } = scan;
  const passenger = passengerWith(day.list, scan.code);
  const why = brokenByScan(day, scan).map((b) => b.code);
  if (!passenger || why.length > 0)
    return accept({ type: 'ScanRefused', personId: passenger?.personId, scanId, why, at });
  if (passenger.boardedBy === scanId) return accept();
  return accept({ type: 'PassengerBoarded', personId: passenger.personId, scanId, device, at });
}
