import { never } from '@homeward/kernel';
import type { ListEvent } from './list-event';
import type { Passenger, PassengerList } from './passenger-list';

const change = (list: PassengerList, ids: string[], how: (p: Passenger) => Passenger): PassengerList => ({
  ...list,
  people: {
    ...list.people,
    ...Object.fromEntries(ids.flatMap((id) => (list.people[id] ? [[id, how(list.people[id])]] : []))),
  },
});

const remove =
  (code: Passenger['out'] & object) =>
  (p: Passenger): Passenger => ({
    ...p,
    standing: 'OUT',
    out: code,
    boarded: false,
    offloaded: p.boarded ?? false,
  });

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
  const list = before!;
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
      return { ...list, flight: event.flight };
    case 'FlagSet':
      return change(list, [event.personId], (p) => ({ ...p, [event.flag]: event.value }));
    case 'PassengerRemoved':
      return change(list, [event.personId], remove({ code: event.code, because: event.because }));
    case 'FamilyPromoted':
      return change(list, event.people, (p) => ({ ...p, standing: 'LISTED', wasListed: true }));
    case 'NewbornJoined':
      return { ...list, people: { ...list.people, [event.passenger.personId]: event.passenger } };
    case 'PassengerBoarded':
      return change(list, [event.personId], (p) => ({ ...p, boarded: true, boardedBy: event.scanId }));
    case 'PassengerSaidNo':
      return list; // consent records the withdrawal; the removal is a fact of its own
    case 'ScanRefused':
      return { ...list, refusedScans: list.refusedScans + 1 };
    case 'StageClosed': {
      const { stage } = event.checkpoint;
      const closed = stage === 'FREEZE' || stage === 'DOORS' ? list.closedStages : [...list.closedStages, stage];
      return { ...list, checkpoints: [...list.checkpoints, event.checkpoint], closedStages: closed };
    }
    case 'VersionIssued':
      return change({ ...list, issued: event.number }, Object.keys(event.seats), (p) => ({
        ...p,
        seat: event.seats[p.personId],
      }));
    case 'DoorsClosed':
      return { ...list, phase: 'CLOSED', doors: { closedAt: event.closedAt, paper: event.paper } };
    case 'DoorsConfirmed':
      return { ...list, doors: { ...list.doors!, confirmed: true } };
    case 'DoorsReopened': {
      const checkpoints = list.checkpoints.filter((c) => c.stage !== 'DOORS');
      return { ...list, phase: 'FROZEN', doors: undefined, checkpoints };
    }
    case 'FlightDeparted':
      return { ...list, phase: 'DEPARTED' };
    default:
      return never(event);
  }
}
