import { accept, brokenBy, eachOnce, refuse, type BrokenRule, type Decision } from '@homeward/kernel';
import { reopenDoors } from '../close-doors/keep-doors-closed.decision';
import type { Depart } from '../commands/depart';
import { carriedEscorts } from '../model/escorts-of';
import { hasTakenOff } from '../model/flight-stages';
import { flightsToJudge } from '../model/flights-to-judge';
import type { ListEvent } from '../model/list-event';
import { outcomeOf } from '../model/outcome';
import { aboard, idsAboard, idsToAskAbout, type PassengerList } from '../model/passenger-list';
import { aFlightCalledOffDoesNotDepart } from '../rules/aircraft-doors/a-flight-called-off-does-not-depart';
import { departureFollowsAGo } from '../rules/aircraft-doors/departure-follows-a-go';
import { earlyDeparturesSayWhy, leavesBeforeItsTime } from '../rules/aircraft-doors/early-departures-say-why';
import { everyPermitHoldsAsItLeaves } from '../rules/aircraft-doors/every-permit-holds-as-it-leaves';
import { everyoneAboardIsFit } from '../rules/aircraft-doors/everyone-aboard-is-fit';
import { everyoneAboardIsStillCleared } from '../rules/aircraft-doors/everyone-aboard-is-still-cleared';
import { noAfterTheDoorsIsResolvedBeforeDeparture } from '../rules/aircraft-doors/no-after-the-doors-is-resolved-before-departure';
import { nobodyAboardHasSaidNo } from '../rules/aircraft-doors/nobody-aboard-has-said-no';
import { nobodyFliesWithoutTheirEscort } from '../rules/aircraft-doors/nobody-flies-without-their-escort';
import { ownersAreAskedAgainBeforeDeparture } from '../rules/aircraft-doors/owners-are-asked-again-before-departure';
import { whatFollowsWasSeen } from '../rules/stages-of-the-day/what-follows-was-seen';
import { recordsOfEveryoneAboardAreBelieved } from '../rules/aircraft-doors/records-of-everyone-aboard-are-believed';
import { whatIsKeptHereIsWhatItsOwnersSay } from '../rules/aircraft-doors/what-is-kept-here-is-what-its-owners-say';
import { theFlightIsAsItsDeskWroteIt } from '../rules/aircraft-doors/the-flight-is-as-its-desk-wrote-it';
import { whatTheGateFoundIsResolved } from '../rules/aircraft-doors/what-the-gate-found-is-resolved';
import { theAircraftCarriesThem } from '../rules/versions/the-aircraft-carries-them';
import { blockersOf } from '../rules/who-may-travel/travel-ready';
import { twoPeopleVouchWhileTheFlightDeskIsAway } from '../rules/aircraft-doors/two-people-vouch-while-the-flight-desk-is-away';

/** The rules about everybody aboard, by what the owners say and by what is known here: the same as when the aircraft doors closed. */
const rulesForThoseAboard = [
  nobodyAboardHasSaidNo,
  everyoneAboardIsFit,
  recordsOfEveryoneAboardAreBelieved,
  whatIsKeptHereIsWhatItsOwnersSay,
  everyoneAboardIsStillCleared,
  nobodyFliesWithoutTheirEscort,
  theAircraftCarriesThem,
];

const rulesForTheFlight = [
  noAfterTheDoorsIsResolvedBeforeDeparture,
  ownersAreAskedAgainBeforeDeparture,
  aFlightCalledOffDoesNotDepart,
  everyPermitHoldsAsItLeaves,
  departureFollowsAGo,
  theFlightIsAsItsDeskWroteIt,
  twoPeopleVouchWhileTheFlightDeskIsAway,
];

const rulesForConfirming = [earlyDeparturesSayWhy, whatFollowsWasSeen, whatTheGateFoundIsResolved];

/** The aircraft leaves with exactly those who were aboard when its doors closed. */
export function depart(command: Depart): Decision<ListEvent> {
  const { day, flightNow, leavesAt, seen } = command;
  const { list } = day;
  const { flightVouched = [] } = list;
  const ofTheFlight = flightsToJudge(list.flight, flightNow?.plan).flatMap((flight) =>
    brokenBy(rulesForTheFlight, { ...list, flight, flightNow, flightVouched, leavesAt }),
  );
  const departing = {
    ...seen,
    digest: departureDigest(list),
    flight: list.flight,
    leavesAt,
    stage: 'DEPARTURE' as const,
    list,
  };
  const broken = [...against(command), ...ofTheFlight, ...brokenBy(rulesForConfirming, departing)];
  if (broken.length > 0) return refuse(...eachOnce(broken));
  const early = leavesBeforeItsTime(departing) ? seen.early : undefined;
  return accept<ListEvent>({
    type: 'FlightDeparted',
    at: leavesAt.toISOString(),
    ...(early && { early, by: seen.by }),
  });
}

/** Of those who leave with the aircraft. */
export const departureDigest = (list: PassengerList): string =>
  outcomeOf('DEPARTURE', list.flight.flightId, [], idsAboard(list)).digest;

/** Where somebody aboard may not leave the aircraft doors open again: they could not be taken off otherwise. */
export const reopenForThoseAboard = (command: Depart): Decision<ListEvent> =>
  against(command).length > 0 ? reopenDoors(command.day.list) : accept();

/** Of an aircraft that has left already, as was reported, the departure is recorded all the same: reception has to know who comes. */
function against({ day, answer, flightNow, leavesAt }: Depart): BrokenRule[] {
  const { list } = day;
  if (flightsToJudge(list.flight, flightNow?.plan).some(({ stage }) => hasTakenOff(stage))) return [];
  const ids = idsToAskAbout(list);
  const leaving = ids.map((id) => day.about(list.people[id]!));
  const broken = flightsToJudge(list.flight, flightNow?.plan).flatMap((flight) => {
    const people = [...aboard(list), ...carriedEscorts(list, flight)];
    return brokenBy(rulesForThoseAboard, {
      aboard: ids,
      answer,
      leavesAt,
      listed: leaving,
      list,
      facts: day.facts,
      people,
      flight,
    });
  });
  return [...broken, ...leaving.flatMap(blockersOf)];
}
