import { never } from '@homeward/kernel';
import type { CabinDifference } from './cabin';
import {
  asTheyWere,
  backAboard,
  change,
  doorsOpen,
  escorting,
  found,
  heard,
  onRecord,
  onStandby,
  outOf,
  remove,
} from './changes-of-list';
import type { ListEvent } from './list-event';
import type { PassengerList } from './passenger-list';
import { voidsTheCount } from './voids-the-count';

/** A count of an earlier version stays as it was written: the history tells the same state again. */
const withoutAVoidCount = (list: PassengerList, event: ListEvent): PassengerList =>
  list.cabin?.by !== undefined && voidsTheCount(list, event) ? { ...list, cabin: undefined } : list;

/** The list after one more fact. */
export function evolve(before: PassengerList | undefined, event: ListEvent): PassengerList {
  if (event.type === 'ListProposed') {
    const { flight, families, standby } = event;
    return {
      flight,
      phase: 'PROPOSED',
      proposal: { families, standby },
      people: {},
      standby: [],
      refusedAtFreeze: [],
      checkpoints: [],
      closedStages: [],
      issued: 0,
      refusedScans: 0,
    };
  }
  const list = withoutAVoidCount(before!, event);
  switch (event.type) {
    case 'ManifestFrozen': {
      const people = Object.fromEntries(event.passengers.map((p) => [p.personId, p]));
      return {
        ...list,
        flight: event.flight,
        phase: 'FROZEN',
        people,
        standby: event.standby,
        refusedAtFreeze: event.refused,
      };
    }
    case 'FlightReplanned':
      return { ...list, flight: event.flight, flightVouched: undefined };
    case 'RecordsFollowed':
      return change(list, Object.keys(event.people), (p) => ({ ...p, ...event.people[p.personId] }));
    case 'FlagSet':
      return change(list, [event.personId], (p) => ({ ...p, [event.flag]: event.value }));
    case 'PassengerRemoved':
      return change(list, [event.personId], remove(outOf(event)));
    case 'RemovalTakenBack':
      return change({ ...list, reopened: undefined }, event.back, asTheyWere);
    case 'EscortLeavingTakenBack': {
      const back = change({ ...list, reopened: undefined }, event.back, asTheyWere);
      // They pass the gate again, so that nobody flies on a tick of before.
      return escorting(back, event.escortId, { leftAt: undefined, boardedAt: undefined });
    }
    case 'FamilyPromoted':
      return change(list, event.people, (p) => ({ ...p, standing: 'LISTED', wasListed: true }));
    case 'NewbornJoined':
    case 'ChildJoined':
      return { ...list, reopened: undefined, people: { ...list.people, [event.passenger.personId]: event.passenger } };
    case 'PassengerBoarded':
      return change({ ...list, reopened: undefined }, [event.personId], (p) => ({
        ...p,
        boarded: true,
        boardedBy: event.scanId,
        boardedAt: event.at,
        boardedOn: event.device,
      }));
    case 'PassengerSaidNo':
      // Consent records the withdrawal, and the removal is a fact of its own; who is off already stays off by this.
      return change(list, [event.personId], (p) => ({ ...p, saidNo: true }));
    case 'ScanRefused':
      return change(
        { ...list, refusedScans: list.refusedScans + 1 },
        event.came && event.personId ? [event.personId] : [],
        (p) => ({
          ...p,
          refusedAt: event.at,
        }),
      );
    case 'StageClosed': {
      const { stage } = event.checkpoint;
      const closed = stage === 'FREEZE' || stage === 'DOORS' ? list.closedStages : [...list.closedStages, stage];
      return { ...list, checkpoints: [...list.checkpoints, event.checkpoint], closedStages: closed };
    }
    case 'VersionIssued': {
      const moved = Object.entries(event.escortSeats ?? {}).reduce(
        (now, [escortId, seat]) => escorting(now, escortId, { seat }),
        list,
      );
      return change({ ...moved, issued: event.number }, Object.keys(event.seats), (p) => ({
        ...p,
        seat: event.seats[p.personId],
        onLapOf: event.laps?.[p.personId],
      }));
    }
    case 'DoorsClosed':
      return {
        ...list,
        phase: 'CLOSED',
        doors: {
          closedAt: event.closedAt,
          paper: event.paper,
          counted: list.cabin?.by === undefined ? undefined : list.cabin,
        },
        reopened: undefined,
        vouched: undefined,
      };
    case 'VouchedOnPaper': {
      const { type: _, ...vouching } = event;
      const others = (list.vouched ?? []).filter((v) => v.by !== vouching.by);
      return { ...list, vouched: [...others, vouching] };
    }
    case 'EscortToldApart': {
      const { type: _, ...told } = event;
      return { ...list, toldApart: [...(list.toldApart ?? []), told] };
    }
    case 'FlightVouchedFor': {
      const { type: _, ...vouching } = event;
      const others = (list.flightVouched ?? []).filter((v) => v.by !== vouching.by);
      return { ...list, flightVouched: [...others, vouching] };
    }
    case 'PaperCompared': {
      const doors = list.doors!;
      return { ...list, doors: { ...doors, paper: { ...doors.paper!, comparison: 'DONE' } } };
    }
    case 'DoorsConfirmed':
      return { ...list, doors: { ...list.doors!, confirmed: true } };
    case 'DoorsReopened': {
      const { doors, checkpoints } = list;
      const opened = { ...doorsOpen(list), reopened: event.forNo && doors && { doors, checkpoints } };
      const { why, at } = event;
      return why && at ? onRecord(opened, { what: 'DOORS', why, at }) : opened;
    }
    case 'StageReopened': {
      const { stage, why, at, back, waits } = event;
      const open = {
        ...list,
        closedStages: list.closedStages.filter((s) => s !== stage),
        checkpoints: list.checkpoints.filter((c) => c.stage !== stage),
      };
      return onRecord(change(change(open, back, asTheyWere), waits, onStandby), { what: stage, why, at });
    }
    case 'NoHeardAfterDoors': {
      const said = list.phase === 'DEPARTED' ? 'AFTER_DEPARTURE' : 'BEFORE_DEPARTURE';
      return heard(list, event.personId, { heardAt: event.at, said, onPaper: event.onPaper, reasons: [] });
    }
    case 'ReasonToStayClosedRecorded': {
      const { type: _, personId, ...reason } = event;
      const no = list.noesAfterDoors![personId]!;
      return heard(list, personId, { ...no, reasons: [...no.reasons, reason] });
    }
    case 'DoorsKeptClosed':
      return { ...backAboard(list, event.people), ...list.reopened, phase: 'CLOSED', reopened: undefined };
    case 'CabinLeft':
      return change({ ...list, reopened: undefined }, [event.personId], (p) => ({
        ...p,
        leftCabin: { at: event.at, seenBy: event.seenBy },
      }));
    case 'CabinCounted': {
      const { type: _, ...cabin } = event;
      const kept = cabin.by === undefined ? list.cabinCounts : [...(list.cabinCounts ?? []), cabin];
      return { ...list, cabin, cabinCounts: kept };
    }
    case 'CabinDifferenceFound': {
      const { type: _, ...finding } = event;
      return { ...list, cabinFindings: [...(list.cabinFindings ?? []), finding] };
    }
    case 'CabinDifferenceEnded': {
      const { type: _, findingId, ...ended } = event;
      const ending = (f: CabinDifference): CabinDifference => (f.findingId === findingId ? { ...f, ended } : f);
      return { ...list, cabinFindings: list.cabinFindings?.map(ending) };
    }
    case 'EscortAssigned': {
      const { type: _, ...escort } = event;
      return { ...list, escorts: { ...list.escorts, [event.escortId]: escort } };
    }
    case 'EscortGroupChanged':
      return escorting(list, event.escortId, { escorts: event.escorts, seat: event.seat });
    case 'EscortBoarded':
      return escorting({ ...list, reopened: undefined }, event.escortId, { boardedAt: event.at });
    case 'EscortLeft':
      return escorting({ ...list, reopened: undefined }, event.escortId, { leftAt: event.at });
    case 'FlightDeparted': {
      const { at, early: why, by } = event;
      return { ...list, phase: 'DEPARTED', departedAt: at, ...(why && by && { leftEarly: { why, by, at } }) };
    }
    case 'FlightLeftOutOfOrder': {
      const { at, stage, people } = event;
      const doors = list.doors ?? { closedAt: at };
      return {
        ...backAboard(list, people),
        phase: 'DEPARTED',
        departedAt: at,
        doors,
        reopened: undefined,
        outOfOrder: { stage, at },
      };
    }
    case 'FlightReturned':
      return {
        ...doorsOpen(list),
        reopened: undefined,
        cabin: undefined,
        departedAt: undefined,
        leftEarly: undefined,
        outOfOrder: undefined,
        arrivedAt: undefined,
      };
    case 'FindingRecorded':
      return found(list, event.finding);
    case 'FindingEnded':
      return found(list, { ...list.findings![event.findingId]!, ended: event.ended });
    case 'FlightArrived':
      return { ...list, arrivedAt: event.at };
    default:
      return never(event);
  }
}
