import { never } from '@homeward/kernel';
import type { ListEvent } from './list-event';
import type { PassengerList } from './passenger-list';

/** Whether a count of the cabin says nothing any more after this: somebody in it came or went, or is said to have. */
export function voidsTheCount(list: PassengerList, event: ListEvent): boolean {
  const inCabin = (personId: string): boolean => {
    const p = list.people[personId];
    return p?.boarded === true || (p?.offloaded === true && !p.leftCabin);
  };
  switch (event.type) {
    case 'PassengerBoarded':
    case 'NewbornJoined':
    case 'ChildJoined':
    case 'CabinLeft':
    case 'EscortBoarded':
    case 'EscortLeft':
    case 'EscortLeavingTakenBack':
    case 'CabinDifferenceFound':
    case 'CabinDifferenceEnded':
    case 'DoorsReopened':
    case 'FlightLeftOutOfOrder':
    case 'FlightReturned':
      return true;
    case 'PassengerRemoved':
    case 'PassengerSaidNo':
      return inCabin(event.personId);
    case 'StageReopened':
    case 'RemovalTakenBack':
      return event.back.some(inCabin);
    case 'FindingRecorded':
      return event.finding.foundIn === 'CABIN';
    case 'FindingEnded':
      return list.findings?.[event.findingId]?.foundIn === 'CABIN';
    case 'ListProposed':
    case 'ManifestFrozen':
    case 'FlightReplanned':
    case 'RecordsFollowed':
    case 'FlagSet':
    case 'FamilyPromoted':
    case 'ScanRefused':
    case 'StageClosed':
    case 'VersionIssued':
    case 'DoorsClosed':
    case 'VouchedOnPaper':
    case 'FlightVouchedFor':
    case 'EscortToldApart':
    case 'PaperCompared':
    case 'DoorsConfirmed':
    case 'NoHeardAfterDoors':
    case 'ReasonToStayClosedRecorded':
    case 'DoorsKeptClosed':
    case 'CabinCounted':
    case 'EscortAssigned':
    case 'EscortGroupChanged':
    case 'FlightDeparted':
    case 'FlightArrived':
      return false;
    default:
      return never(event);
  }
}
