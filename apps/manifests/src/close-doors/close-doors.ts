import { departureOf } from '@homeward/contracts';
import { accept, brokenBy, eachOnce, refuse, type BrokenRule, type Decision } from '@homeward/kernel';
import { allAnswer, type CloseDoors, type EmptyCabin, type OwnersAnswer } from '../commands/close-doors';
import type { Confirmation, Confirmed } from '../commands/confirm-step';
import type { FlightNow } from '../commands/vouch-for-flight';
import { numbersOf, openCabinDifferences, openDifference } from '../model/cabin-numbers';
import { checkpointOf } from '../model/checkpoint';
import type { Day } from '../model/day';
import type { SaidOfEscort } from '../model/compared-escort';
import { carriedEscorts, escortsAboard } from '../model/escorts-of';
import { evolve } from '../model/evolve';
import { flightsToJudge } from '../model/flights-to-judge';
import { isPending } from '../model/known-passenger';
import type { ListEvent } from '../model/list-event';
import { aboard, idsAboard, listed, stillInCabin, type Checkpoint, type Doors } from '../model/passenger-list';
import { twoWhoSawThePapersOf } from '../model/signed';
import { settle } from '../model/settle';
import { outcomeOf, type Outcome } from '../model/outcome';
import { leavesAt } from '../model/traveller';
import { doorsCloseOnceBoardingHasBegun } from '../rules/aircraft-doors/doors-close-once-boarding-has-begun';
import { goIsByASecondPerson } from '../rules/aircraft-doors/go-is-by-a-second-person';
import { checksCloseInTheirTime, saidEarly } from '../rules/stages-of-the-day/checks-close-in-their-time';
import { whatFollowsWasSeen } from '../rules/stages-of-the-day/what-follows-was-seen';
import { whoLeavesIsConfirmed } from '../rules/stages-of-the-day/who-leaves-is-confirmed';
import { departureFollowsAGo } from '../rules/aircraft-doors/departure-follows-a-go';
import { everyPermitHoldsAsItLeaves } from '../rules/aircraft-doors/every-permit-holds-as-it-leaves';
import { cabinCountAgrees } from '../rules/aircraft-doors/cabin-count-agrees';
import { cabinIsCountedAfterTheLastMovement } from '../rules/aircraft-doors/cabin-is-counted-after-the-last-movement';
import { differencesAreResolvedPersonByPerson } from '../rules/aircraft-doors/differences-are-resolved-person-by-person';
import { escortsStillSitNear } from '../rules/aircraft-doors/escorts-still-sit-near';
import { everyoneAboardIsFit } from '../rules/aircraft-doors/everyone-aboard-is-fit';
import { everyoneAboardWasAskedOnPaper } from '../rules/aircraft-doors/everyone-aboard-was-asked-on-paper';
import { everyoneAboardIsStillCleared } from '../rules/aircraft-doors/everyone-aboard-is-still-cleared';
import { gateIsClosedBeforeDoors } from '../rules/aircraft-doors/gate-is-closed-before-doors';
import { nobodyAboardHasSaidNo } from '../rules/aircraft-doors/nobody-aboard-has-said-no';
import { recordsOfEveryoneAboardAreBelieved } from '../rules/aircraft-doors/records-of-everyone-aboard-are-believed';
import { whatIsKeptHereIsWhatItsOwnersSay } from '../rules/aircraft-doors/what-is-kept-here-is-what-its-owners-say';
import { somebodyIsAboardAsTheDoorsClose } from '../rules/aircraft-doors/somebody-is-aboard-as-the-doors-close';
import { nobodyOnTheListIsLeftAtTheGate } from '../rules/aircraft-doors/nobody-on-the-list-is-left-at-the-gate';
import { nobodyFliesWithoutTheirEscort } from '../rules/aircraft-doors/nobody-flies-without-their-escort';
import { paperPathNeedsTwoPeople } from '../rules/aircraft-doors/paper-path-needs-two-people';
import { theFlightIsAsItsDeskWroteIt } from '../rules/aircraft-doors/the-flight-is-as-its-desk-wrote-it';
import { twoPeopleVouchWhileTheFlightDeskIsAway } from '../rules/aircraft-doors/two-people-vouch-while-the-flight-desk-is-away';
import { versionInForceIsAsRecorded } from '../rules/aircraft-doors/version-in-force-is-as-recorded';
import { whatIsSaidOfEveryoneAboardIsRead } from '../rules/aircraft-doors/what-is-said-of-everyone-aboard-is-read';
import { whatTheGateFoundIsResolved } from '../rules/aircraft-doors/what-the-gate-found-is-resolved';
import { whoIsOffHasLeftTheCabin } from '../rules/aircraft-doors/who-is-off-has-left-the-cabin';
import { onlyAFlightThatGoesIsBoarded } from '../rules/boarding-gate/only-a-flight-that-goes-is-boarded';
import { anEscortIsComparedBeforeTheyFly } from '../rules/escorts/an-escort-is-compared-before-they-fly';
import { theAircraftCarriesThem } from '../rules/versions/the-aircraft-carries-them';
import { blockersOf } from '../rules/who-may-travel/travel-ready';

export const rulesForClosingDoors = [
  gateIsClosedBeforeDoors,
  somebodyIsAboardAsTheDoorsClose,
  nobodyAboardHasSaidNo,
  everyoneAboardIsFit,
  recordsOfEveryoneAboardAreBelieved,
  whatIsKeptHereIsWhatItsOwnersSay,
  everyoneAboardIsStillCleared,
  nobodyOnTheListIsLeftAtTheGate,
  whoIsOffHasLeftTheCabin,
  cabinIsCountedAfterTheLastMovement,
  cabinCountAgrees,
  differencesAreResolvedPersonByPerson,
  nobodyFliesWithoutTheirEscort,
  escortsStillSitNear,
  anEscortIsComparedBeforeTheyFly,
  whatTheGateFoundIsResolved,
  paperPathNeedsTwoPeople,
  everyoneAboardWasAskedOnPaper,
  whatIsSaidOfEveryoneAboardIsRead,
  onlyAFlightThatGoesIsBoarded,
  everyPermitHoldsAsItLeaves,
  departureFollowsAGo,
  theFlightIsAsItsDeskWroteIt,
  twoPeopleVouchWhileTheFlightDeskIsAway,
  theAircraftCarriesThem,
  versionInForceIsAsRecorded,
  doorsCloseOnceBoardingHasBegun,
  goIsByASecondPerson,
  checksCloseInTheirTime,
  whatFollowsWasSeen,
  whoLeavesIsConfirmed,
];

/**
 * The last look at everyone before the aircraft leaves. Fails closed: as long as nobody can vouch for somebody aboard, the
 * aircraft doors stay open.
 * @param answer what consent and medical clearance say now; missing when they cannot be reached
 * @param flightNow what charter-flights says now; missing when it cannot be reached
 * @param seen what was seen of it before, by whoever closes them
 * @param empty why nobody is aboard, where somebody says so
 * @param unread people of whom a message waits that could not be applied
 * @param said what registration says now of the escorts aboard, by id
 */
export function closeDoors(
  day: Day,
  answer: OwnersAnswer | undefined,
  flightNow: FlightNow | undefined,
  seen: Confirmation,
  empty?: EmptyCabin,
  unread: readonly string[] = [],
  said: ReadonlyMap<string, SaidOfEscort> = new Map(),
): Decision<ListEvent> {
  const { followed, after, ...outcome } = whoFlies(day);
  const confirmed = { ...seen, ...outcome };
  const commands = flightsToJudge(day.list.flight, flightNow?.plan).map((flight) =>
    commandOn(after.with({ ...after.list, flight }), answer, flightNow, confirmed, empty, unread, said),
  );
  const broken = commands.flatMap((command) => [...brokenBy(rulesForClosingDoors, command), ...whatHoldsThem(command)]);
  if (broken.length > 0) return refuse(...eachOnce(broken));
  const checkpoint = { ...checkpointOf(after, 'DOORS'), ...saidEarly(commands[0]!), ...saidEmpty(commands[0]!) };
  const closedAt = day.now.toISOString();
  const paper = allAnswer(answer) ? undefined : paperOf(commands[0]!);
  return accept(...followed, { type: 'StageClosed', checkpoint }, { type: 'DoorsClosed', closedAt, paper });
}

/** Who leaves the list when the aircraft doors close, and who flies. Decides nothing, so that it can be shown before. */
export function whoFlies(day: Day): Outcome & { followed: ListEvent[]; after: Day } {
  const followed = settle(day.list, day.agreements, day.caregivers);
  const after = day.with(followed.reduce(evolve, day.list));
  return { ...outcomeOf('DOORS', day.list.flight.flightId, followed, idsAboard(after.list)), followed, after };
}

const commandOn = (
  day: Day,
  answer: OwnersAnswer | undefined,
  flightNow: FlightNow | undefined,
  confirmed: Confirmed,
  empty: EmptyCabin | undefined,
  unread: readonly string[],
  said: ReadonlyMap<string, SaidOfEscort>,
): CloseDoors => {
  const { list, now } = day;
  return {
    ...confirmed,
    stage: 'DOORS',
    plannedAt: new Date(departureOf(list.flight)),
    now,
    closedStages: list.closedStages,
    answer,
    vouched: list.vouched ?? [],
    unread,
    aboard: idsAboard(list),
    empty,
    compared: escortsAboard(list).map((escort) => ({ escort, said: said.get(escort.escortId) })),
    listed: listed(list).map((p) => day.about(p)),
    people: [...aboard(list), ...carriedEscorts(list, list.flight)],
    list,
    facts: day.facts,
    toLeave: stillInCabin(list).map((p) => p.personId),
    numbers: numbersOf(list),
    difference: openDifference(list),
    openCabinDifferences: openCabinDifferences(list),
    flight: list.flight,
    versions: day.versions,
    flightNow,
    flightVouched: list.flightVouched ?? [],
    leavesAt: leavesAt({ flight: list.flight, now }),
  };
};

/** On record where nobody is aboard. */
const saidEmpty = ({ aboard, empty, by, now }: CloseDoors): Pick<Checkpoint, 'empty'> =>
  empty && aboard.length === 0 ? { empty: { why: empty.because, by, at: now.toISOString() } } : {};

/** The two on whose word the aircraft doors close. */
const paperOf = ({ aboard: ids, vouched }: CloseDoors): Doors['paper'] => {
  const [first, second] = twoWhoSawThePapersOf(ids, vouched)!;
  return { first: first.by, second: second.by, comparison: 'DUE' };
};

/** What stands against people aboard: the list shows with whom. */
const whatHoldsThem = ({ listed: everyone }: CloseDoors): BrokenRule[] =>
  everyone.filter((p) => p.boarded && isPending(p)).flatMap(blockersOf);
