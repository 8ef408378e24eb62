import { recordsOf, type Histories, type Told } from '@homeward/runtime';
import type { CallEvent } from '../model/call';
import type { ListEvent } from '../model/list-event';

/** Of a list: what happened to this person on it. */
const told = {
  PersonCalled: true,
  NewbornAdded: false,
  FlightFollowed: false,
  ListProposed: false,
  ManifestFrozen: true,
  FlightReplanned: false,
  RecordsFollowed: false,
  FlagSet: true,
  PassengerRemoved: 'code',
  RemovalTakenBack: true,
  EscortLeavingTakenBack: true,
  FamilyPromoted: true,
  NewbornJoined: true,
  ChildJoined: true,
  PassengerBoarded: true,
  PassengerSaidNo: true,
  ScanRefused: true,
  StageClosed: false,
  VersionIssued: false,
  DoorsClosed: false,
  VouchedOnPaper: false,
  FlightVouchedFor: false,
  EscortToldApart: false,
  PaperCompared: false,
  DoorsConfirmed: false,
  DoorsReopened: false,
  StageReopened: true,
  NoHeardAfterDoors: true,
  ReasonToStayClosedRecorded: true,
  DoorsKeptClosed: true,
  CabinLeft: true,
  CabinCounted: false,
  CabinDifferenceFound: false,
  CabinDifferenceEnded: false,
  EscortAssigned: false,
  EscortGroupChanged: false,
  EscortBoarded: false,
  EscortLeft: false,
  FlightDeparted: true,
  FlightLeftOutOfOrder: true,
  FlightReturned: false,
  FindingRecorded: false,
  FindingEnded: false,
  FlightArrived: false,
} as const satisfies Record<(CallEvent | ListEvent)['type'], Told>;

const id = 'r.person_id::text';

export const histories: Histories = {
  people: recordsOf('traveller'),
  records: `
    SELECT a.aggregate, c.flight_id AS id, c.person_id, c.flight_id
    FROM call c, (VALUES ('call_list'), ('passenger_list')) a(aggregate) WHERE c.person_id = ANY($1::uuid[])`,
  about: `CASE h.type
    WHEN 'ManifestFrozen' THEN
      h.data->'passengers' @> jsonb_build_array(jsonb_build_object('personId', ${id}))
    WHEN 'FlightDeparted' THEN
      EXISTS (SELECT 1 FROM departed_passenger d WHERE d.flight_id = h.aggregate_id AND d.person_id = r.person_id)
    ELSE h.data->>'personId' = ${id} OR h.data->'passenger'->>'personId' = ${id} OR h.data->'people' ? ${id}
      OR h.data->'back' ? ${id} END`,
  told,
};
