import type { Escort } from './escort';
import { isDoubted, type Finding } from './finding';
import type { NoAfterDoors, Passenger, PassengerList, Reopening } from './passenger-list';

/** What facts change of a list and its people: the words in which `evolve` is written. */
export const change = (list: PassengerList, ids: string[], how: (p: Passenger) => Passenger): PassengerList => ({
  ...list,
  people: {
    ...list.people,
    ...Object.fromEntries(ids.flatMap((id) => (list.people[id] ? [[id, how(list.people[id])]] : []))),
  },
});

/** Why somebody is off the list. */
export const outOf = ({ code, because, byHand }: Passenger['out'] & object): Passenger['out'] & object => ({
  code,
  because,
  ...(byHand && { byHand }),
});

export const remove =
  (code: Passenger['out'] & object) =>
  (p: Passenger): Passenger => ({
    ...p,
    standing: 'OUT',
    out: code,
    boarded: false,
    offloaded: p.boarded ?? false,
  });

export const heard = (list: PassengerList, personId: string, no: NoAfterDoors): PassengerList => ({
  ...list,
  noesAfterDoors: { ...list.noesAfterDoors, [personId]: no },
});

export const found = (list: PassengerList, finding: Finding): PassengerList => {
  const findings = { ...list.findings, [finding.findingId]: finding };
  const { personId } = finding;
  if (finding.kind !== 'NOT_THE_PERSON' || personId === undefined) return { ...list, findings };
  const doubted = isDoubted({ findings }, personId);
  return change({ ...list, findings }, [personId], (p) => ({ ...p, doubted }));
};

/** Taken off, and in the cabin all the same. */
export const backAboard = (list: PassengerList, people: string[]): PassengerList =>
  change(list, people, ({ out: _, ...p }) => ({ ...p, standing: 'LISTED', boarded: true, offloaded: false }));

/** On the list, or on standby, as before a check that was closed by mistake; aboard where nobody has seen them leave. */
export const asTheyWere = ({ out: _, offloaded, leftCabin, ...p }: Passenger): Passenger => ({
  ...p,
  standing: p.wasListed ? 'LISTED' : 'STANDBY',
  boarded: offloaded === true && !leftCabin,
});

export const onStandby = (p: Passenger): Passenger => ({ ...p, standing: 'STANDBY', wasListed: false });

export const onRecord = (list: PassengerList, reopening: Reopening): PassengerList => ({
  ...list,
  reopenings: [...(list.reopenings ?? []), reopening],
});

export const escorting = (list: PassengerList, escortId: string, over: Partial<Escort>): PassengerList => ({
  ...list,
  escorts: { ...list.escorts, [escortId]: { ...list.escorts![escortId]!, ...over } },
});

/** Nobody vouches any more for those aboard, or for the flight. */
export const doorsOpen = (list: PassengerList): PassengerList => ({
  ...list,
  phase: 'FROZEN',
  doors: undefined,
  checkpoints: list.checkpoints.filter((c) => c.stage !== 'DOORS'),
  vouched: undefined,
  flightVouched: undefined,
});
