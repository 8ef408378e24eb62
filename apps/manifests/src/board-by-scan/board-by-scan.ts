import {
  accept,
  againstStep,
  brokenBy,
  factsOf,
  isPossible,
  refuse,
  type BrokenRule,
  type Decision,
} from '@homeward/kernel';
import type { AtTheGate, JourneyElsewhere, Scan } from '../commands/board-by-scan';
import type { Day } from '../model/day';
import type { ReadCode } from '../model/wristband';
import type { ListEvent } from '../model/list-event';
import { passengerListLifecycle, type ListStep } from '../model/list-transitions';
import { passengerWith, type Passenger } from '../model/passenger-list';
import { hearNo } from '../hear-no/hear-no';
import { aNoIsOfSomebodyWhoIsKnown } from '../rules/boarding-gate/a-no-is-of-somebody-who-is-known';
import { aboardOneFlightOnly } from '../rules/boarding-gate/aboard-one-flight-only';
import { askedInPrivateAtTheGate } from '../rules/boarding-gate/asked-in-private-at-the-gate';
import { boardingHasBegun } from '../rules/boarding-gate/boarding-has-begun';
import { boardsOnce } from '../rules/boarding-gate/boards-once';
import { nothingIsPending } from '../rules/boarding-gate/nothing-is-pending';
import { onTheManifestNow } from '../rules/boarding-gate/on-the-manifest-now';
import { onlyAFlightThatGoesIsBoarded } from '../rules/boarding-gate/only-a-flight-that-goes-is-boarded';
import { reconfirmedWithinSeventyTwoHours } from '../rules/boarding-gate/reconfirmed-within-seventy-two-hours';
import { whoBoardsIsWhoTheWristbandSays } from '../rules/boarding-gate/who-boards-is-who-the-wristband-says';
import { whoIsOutStaysOut } from '../rules/boarding-gate/who-is-out-stays-out';
import { whoSaidNoDoesNotBoard } from '../rules/boarding-gate/who-said-no-does-not-board';
import { wristbandIsOfThisDay } from '../rules/boarding-gate/wristband-is-of-this-day';
import { wristbandIsOfThisFlight } from '../rules/boarding-gate/wristband-is-of-this-flight';
import { wristbandIsOfThisOperation } from '../rules/boarding-gate/wristband-is-of-this-operation';
import { wristbandWasReadRightly } from '../rules/boarding-gate/wristband-was-read-rightly';
import { escortsAreAssigned } from '../rules/escorts/escorts-are-assigned';
import { escortsBoardFirst } from '../rules/escorts/escorts-board-first';
import { blockersOf } from '../rules/who-may-travel/travel-ready';

export const rulesForBoarding = [
  onTheManifestNow,
  whoIsOutStaysOut,
  whoSaidNoDoesNotBoard,
  askedInPrivateAtTheGate,
  reconfirmedWithinSeventyTwoHours,
  nothingIsPending,
  boardsOnce,
  aboardOneFlightOnly,
  onlyAFlightThatGoesIsBoarded,
  boardingHasBegun,
  escortsAreAssigned,
  escortsBoardFirst,
  wristbandIsOfThisFlight,
  wristbandIsOfThisDay,
  wristbandIsOfThisOperation,
  wristbandWasReadRightly,
  whoBoardsIsWhoTheWristbandSays,
];

export const rulesForANo = [aNoIsOfSomebodyWhoIsKnown];

/** A scan that boards nobody is a fact as well: it is recorded, and the officer learns why. */
export interface Scanned {
  /** The step that it is: the table of the list says in which phase. A scan that changes nobody is `scan` alone. */
  step: Extract<ListStep, 'board' | 'hear-no' | 'scan'>;
  /** What is recorded, also of a scan that is refused. */
  recorded: ListEvent[];
  /** What the officer is answered: everything that stands against boarding, or nothing. */
  answer: Decision<never>;
}

/**
 * Boards the person, records their no, or refuses the scan.
 * What was read is not kept: a scanner that is held over a passport reads a name.
 * @param elsewhere the other flights that the person is aboard, or has left on
 * @param read for which flight the code was made, where nobody on this flight wears it
 * @param ofAnotherList who says no, where they are not on this list
 */
export function boardByScan(
  day: Day,
  scan: Scan,
  elsewhere: readonly JourneyElsewhere[],
  read?: ReadCode,
  ofAnotherList?: string,
): Scanned {
  const passenger = passengerWith(day.list, scan.code);
  // First of all: a no with the id of an earlier scan is not that scan.
  if (scan.answer === 'no') return noOf(day, scan, passenger, ofAnotherList);
  // The same scan, sent again on a bad line.
  if (passenger?.boarded && passenger.boardedBy === scan.scanId)
    return { step: 'scan', recorded: [], answer: accept() };
  const broken = whatStandsAgainst(day, scan, passenger, elsewhere, read);
  if (!passenger || broken.length > 0) return refused(day, scan, passenger, broken);
  const { personId } = passenger;
  const { scanId, device } = scan;
  const boarded: ListEvent = { type: 'PassengerBoarded', personId, scanId, device, at: day.now.toISOString() };
  return { step: 'board', recorded: [boarded], answer: accept() };
}

function refused(day: Day, { scanId }: Scan, passenger: Passenger | undefined, broken: BrokenRule[]): Scanned {
  const why = [...new Set(broken.map((b) => b.code))];
  const at = day.now.toISOString();
  // Whoever wears the wristband of somebody else says nothing of whether that person came.
  const came = passenger?.standing === 'LISTED' && !passenger.boarded && !passenger.doubted;
  const recorded: ListEvent[] = [
    { type: 'ScanRefused', personId: passenger?.personId, scanId, why, at, ...(came && { came }) },
  ];
  return { step: 'scan', recorded, answer: refuse(...broken) };
}

/** A no at the gate is heard on a list that does not hold as well; nobody boards on one. */
export const stepOf = ({ answer }: Pick<Scan, 'answer'>): Extract<ListStep, 'hear-no' | 'scan'> =>
  answer === 'no' ? 'hear-no' : 'scan';

/** A no at the gate of a flight that has no list here: there is nothing to record it on, and consent has it all the same. */
export const noWithoutList = (whose: string | undefined): Decision<never> =>
  whose ? accept() : refuse(...brokenBy(rulesForANo, { passenger: undefined }));

/** A no of somebody on another list is recorded on this one, where it was said; consent is sent it from here. */
function noOf(day: Day, scan: Scan, passenger: Passenger | undefined, ofAnotherList: string | undefined): Scanned {
  if (passenger) return { step: 'hear-no', recorded: saidNo(day, passenger, scan), answer: accept() };
  if (!ofAnotherList) return refused(day, scan, undefined, brokenBy(rulesForANo, { passenger }));
  const said = noSaid(day, ofAnotherList, scan);
  // On a list that is only proposed `hear-no` is not possible: the scan alone is recorded.
  const step = isPossible(passengerListLifecycle, 'hear-no', day.list, day.now) ? 'hear-no' : 'scan';
  return { step, recorded: [said], answer: accept() };
}

/** A no needs no second question and no other screen: it is recorded, and heard at once, after the aircraft doors have closed too. */
const saidNo = (day: Day, { personId }: Passenger, scan: Scan): ListEvent[] => [
  noSaid(day, personId, scan),
  ...factsOf(hearNo(day, [personId])),
];

const noSaid = (day: Day, personId: string, { scanId, device }: Scan): ListEvent => ({
  type: 'PassengerSaidNo',
  personId,
  scanId,
  device,
  at: day.now.toISOString(),
});

function whatStandsAgainst(
  day: Day,
  scan: Scan,
  passenger: Passenger | undefined,
  elsewhere: readonly JourneyElsewhere[],
  read: ReadCode | undefined,
): BrokenRule[] {
  const listed = passenger?.standing === 'LISTED' ? day.about(passenger) : undefined;
  const atTheGate: AtTheGate = {
    ...scan,
    passenger,
    outUnder: passenger?.out?.code,
    listed,
    elsewhere: listed ? elsewhere : [],
    read: passenger ? undefined : read,
    saidYesAt: listed?.facts.consent?.givenAt,
    list: day.list,
    facts: day.facts,
    flight: day.list.flight,
    flightVouched: day.list.flightVouched ?? [],
  };
  const blockers = listed ? blockersOf(listed) : [];
  return [
    ...againstStep(passengerListLifecycle, 'board', day.list, day.now),
    ...brokenBy(rulesForBoarding, atTheGate),
    ...blockers,
  ];
}
