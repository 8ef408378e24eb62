import type { FlightCountedV1 } from '@homeward/contracts';
import { carriedEscorts } from './escorts-of';
import { loadOf } from './load';
import { aboard, hasLeft, listed, stillInCabin, type PassengerList } from './passenger-list';

/** The figures of a list. */
export function countsOf(list: PassengerList): FlightCountedV1 {
  const people = Object.values(list.people);
  const here = listed(list);
  const load = loadOf([...here, ...carriedEscorts(list, list.flight)], list.flight);
  return {
    flightId: list.flight.flightId,
    operationId: list.flight.operationId,
    counts: {
      listed: here.length,
      standby: people.filter((p) => p.standing === 'STANDBY').length,
      boarded: aboard(list).length,
      saidNoAfterDoors: Object.keys(list.noesAfterDoors ?? {}).length,
      toLeaveCabin: stillInCabin(list).length,
      removed: people.filter((p) => p.out && p.wasListed).length,
      refusedAtFreeze: list.refusedAtFreeze.length,
      refusedScans: list.refusedScans,
      departed: hasLeft(list) ? aboard(list).length : 0,
    },
    seatsTaken: load.seats,
    seats: list.flight.seats,
    payloadKg: load.payloadKg,
    payloadLimitKg: list.flight.legs.map((l) => l.payloadKg),
  };
}
