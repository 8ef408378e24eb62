import type { Caller } from '@homeward/access';
import {
  FlightCountedV1,
  FlightDepartedV1,
  FlightReturnedV1,
  GateFindingV1,
  ManifestIssuedV1,
  PassengerNoAfterDoorsV1,
  PassengerSaidNoV1,
  PassengerStatusChangedV1,
  messageOf,
  type DepartedEscortV1,
} from '@homeward/contracts';
import { never, type Clock } from '@homeward/kernel';
import type { Message, Tx } from '@homeward/messaging';
import { countsOf } from '../model/counts';
import { escortsAboard, offPointOf } from '../model/escorts-of';
import type { Finding } from '../model/finding';
import type { ListEvent } from '../model/list-event';
import { aboard, hasLeft, type PassengerList } from '../model/passenger-list';
import type { Database } from '../storage/prisma';
import { carriedAlong } from '../storage/travellers';

/** What is published of a list: where a person stands, that a version is out, and numbers. Never what holds somebody back. */
export const toContract =
  (clock: Clock) =>
  (event: ListEvent, list: PassengerList, caller: Caller, tx: Tx): Message[] | Promise<Message[]> => {
    const { flightId } = list.flight;
    const send = <T extends object>(contract: new () => T, key: string, data: T): Message =>
      messageOf(contract, key, data, clock.now(), 'manifests', caller);
    const status = (personId: string, status: string): Message =>
      send(PassengerStatusChangedV1, personId, { personId, flightId, status });
    const counted = (): Message => send(FlightCountedV1, flightId, countsOf(list));
    const noAfterDoors = (personId: string): Message => {
      const { heardAt, onPaper } = list.noesAfterDoors![personId]!;
      const { operationId } = list.flight;
      const departed = hasLeft(list);
      return send(PassengerNoAfterDoorsV1, flightId, { personId, flightId, operationId, heardAt, departed, onPaper });
    };
    const finding = ({ findingId, kind, personId, withPersonId, aboutAge, foundIn, at, ended }: Finding): Message => {
      const { operationId } = list.flight;
      const said = { findingId, kind, personId, withPersonId, aboutAge, foundIn, at, outcome: ended?.outcome };
      return send(GateFindingV1, flightId, { ...said, flightId, operationId });
    };
    switch (event.type) {
      case 'ManifestFrozen':
        return [...event.passengers.map((p) => status(p.personId, p.standing)), counted()];
      case 'PassengerRemoved':
        return [status(event.personId, event.code), counted()];
      case 'FamilyPromoted':
        return [...event.people.map((p) => status(p, 'PROMOTED')), counted()];
      case 'StageReopened': {
        const stands = (id: string) => status(id, list.people[id]!.standing);
        return [...event.back.map(stands), ...event.waits.map(stands), counted()];
      }
      case 'RemovalTakenBack':
      case 'EscortLeavingTakenBack':
        return [...event.back.map((id) => status(id, list.people[id]!.standing)), counted()];
      case 'NewbornJoined':
      case 'ChildJoined':
        return [status(event.passenger.personId, 'LISTED'), counted()];
      case 'PassengerSaidNo':
        return [send(PassengerSaidNoV1, event.personId, { personId: event.personId, flightId, saidAt: event.at })];
      case 'FindingRecorded':
        return [finding(event.finding)];
      case 'FindingEnded':
        return [finding(list.findings![event.findingId]!)];
      case 'PassengerBoarded':
        return [status(event.personId, 'BOARDED'), counted()];
      case 'VersionIssued': {
        const { number: version, hash, people } = event; // the reason is free text and stays here
        return [send(ManifestIssuedV1, flightId, { flightId, version, hash, people })];
      }
      case 'RecordsFollowed':
      case 'DoorsClosed':
      case 'DoorsReopened':
      case 'DoorsKeptClosed':
      case 'CabinLeft':
        return [counted()];
      case 'NoHeardAfterDoors':
        return [noAfterDoors(event.personId), counted()];
      case 'FlightReturned': {
        const { operationId } = list.flight;
        return [counted(), send(FlightReturnedV1, flightId, { flightId, operationId, returnedAt: event.at })];
      }
      case 'FlightDeparted':
      case 'FlightLeftOutOfOrder':
        return whoLeft(list, tx).then((data) => [
          counted(),
          send(FlightDepartedV1, flightId, data),
          // After the flight itself: reception expects the person before it reads that they said no.
          ...aboard(list).flatMap((p) => (list.noesAfterDoors?.[p.personId] ? [noAfterDoors(p.personId)] : [])),
        ]);
      case 'EscortAssigned':
      case 'EscortGroupChanged':
      case 'EscortBoarded':
      case 'EscortLeft':
        return [counted()];
      case 'ListProposed':
      case 'FlightReplanned':
      case 'FlagSet':
      case 'ScanRefused':
      case 'StageClosed':
      case 'DoorsConfirmed':
      case 'ReasonToStayClosedRecorded':
      case 'CabinCounted':
      case 'CabinDifferenceFound':
      case 'CabinDifferenceEnded':
      case 'VouchedOnPaper':
      case 'FlightVouchedFor':
      case 'EscortToldApart':
      case 'PaperCompared':
      case 'FlightArrived':
        return [];
      default:
        return never(event);
    }
  };

/** Staff aboard, by number and kind: reception counts them as heads, and does not need their names. */
function escortsWhoLeft(list: PassengerList): DepartedEscortV1[] {
  const here = new Map(aboard(list).map((p) => [p.personId, p.code]));
  return escortsAboard(list).map((escort) => ({
    escortId: escort.escortId,
    kind: escort.kind,
    offPoint: offPointOf(escort, list, list.flight),
    codes: escort.escorts.flatMap((id) => here.get(id) ?? []),
  }));
}

/** Exactly those aboard. Their names stay sealed: reception opens them to read them out. */
async function whoLeft(list: PassengerList, tx: Tx): Promise<FlightDepartedV1> {
  const people = aboard(list);
  const known = await carriedAlong(
    tx as Database,
    people.map((p) => p.personId),
  );
  const { flightId, operationId } = list.flight;
  const escorts = escortsWhoLeft(list);
  return {
    flightId,
    operationId,
    ...(escorts.length > 0 && { escorts }),
    manifestVersion: list.issued,
    doorsClosedAt: list.doors!.closedAt,
    ...(list.leftEarly && { early: list.leftEarly }),
    people: people.map((p) => ({
      personId: p.personId,
      familyId: p.familyId,
      offPoint: p.offPoint,
      needs: p.needs,
      escortRef: p.escortRef,
      code: p.code,
      seat: p.seat,
      caseReference: known.get(p.personId)?.caseReference ?? undefined,
      sealed: known.get(p.personId)?.sealedIdentity ?? undefined,
    })),
  };
}
