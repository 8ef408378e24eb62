import type { Caller } from '@homeward/access';
import { FlightCountedV1, ManifestIssuedV1, PassengerStatusChangedV1, messageOf } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import type { Message } from '@homeward/messaging';
import type { ListEvent } from '../model/list-event';
import { loadOf } from '../model/load';
import { aboard, listed, type PassengerList } from '../model/passenger-list';

/** What others hear: where a person stands, that a version is out, and numbers. Never what holds somebody back. */
export const toContract =
  (clock: Clock) =>
  (event: ListEvent, list: PassengerList, caller: Caller): Message[] => {
    const { flightId } = list.flight;
    const send = <T extends object>(contract: new () => T, key: string, data: T): Message =>
      messageOf(contract, key, data, clock.now(), 'manifests', caller);
    const status = (personId: string, status: string): Message =>
      send(PassengerStatusChangedV1, personId, { personId, flightId, status });
    const counted = (): Message => send(FlightCountedV1, flightId, countsOf(list));
    switch (event.type) {
      case 'ManifestFrozen':
        return [...event.passengers.map((p) => status(p.personId, p.standing)), counted()];
      case 'PassengerRemoved':
        return [status(event.personId, event.code), counted()];
      case 'FamilyPromoted':
        return [...event.people.map((p) => status(p, 'PROMOTED')), counted()];
      case 'NewbornJoined':
        return [status(event.passenger.personId, 'LISTED'), counted()];
      case 'PassengerBoarded':
        return [status(event.personId, 'BOARDED'), counted()];
      case 'VersionIssued': {
        const { number: version, hash, people } = event; // the reason is free text and stays here
        return [send(ManifestIssuedV1, flightId, { flightId, version, hash, people })];
      }
      case 'DoorsClosed':
      case 'DoorsReopened':
      case 'FlightDeparted':
        return [counted()];
      default:
        return [];
    }
  };

/** The figures of a list. */
export function countsOf(list: PassengerList): FlightCountedV1 {
  const people = Object.values(list.people);
  const here = listed(list);
  const load = loadOf(here, list.flight);
  return {
    flightId: list.flight.flightId,
    operationId: list.flight.operationId,
    counts: {
      listed: here.length,
      standby: people.filter((p) => p.standing === 'STANDBY').length,
      boarded: aboard(list).length,
      removed: people.filter((p) => p.out && p.wasListed).length,
      refusedAtFreeze: list.refusedAtFreeze.length,
      refusedScans: list.refusedScans,
      departed: list.phase === 'DEPARTED' ? aboard(list).length : 0,
    },
    seatsTaken: load.seats,
    seats: list.flight.seats,
    payloadKg: load.payloadKg,
    payloadLimitKg: list.flight.legs.map((l) => l.payloadKg),
  };
}
