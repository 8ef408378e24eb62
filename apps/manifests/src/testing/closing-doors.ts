import { given } from '@homeward/testing';
import type { EmptyCabin, OwnersAnswer } from '../commands/close-doors';
import type { Confirmation } from '../commands/confirm-step';
import type { FlightNow } from '../commands/vouch-for-flight';
import type { SaidOfEscort } from '../model/compared-escort';
import {
  stages,
  type Passenger,
  type PassengerList,
  type VouchedForFlight,
  type VouchedOnPaper,
} from '../model/passenger-list';
import { escortsAboard } from '../model/escorts-of';
import type { BothVersions } from '../model/manifest-row';
import type { Facts } from '../model/traveller';
import { aDay } from './a-day';
import { aFlight, ready } from './a-ready-person';
import { anAnswer } from './owners-answer';
import { aPassenger } from './lists';
import { seenOfDoors } from './seen-before';
import { closeDoors } from '../close-doors/close-doors';

import { countedBy } from './counted';
/** What is different about `p`, who is aboard and well, when every check is closed. */
export interface Around {
  answer?: Partial<OwnersAnswer> | 'nobody answers';
  /** Who vouches for a paper list. */
  vouched?: VouchedOnPaper[];
  list?: Partial<PassengerList>;
  /** What charter-flights says of the flight; what the list knows unless said otherwise. */
  flightNow?: FlightNow | 'nobody answers';
  facts?: Partial<Facts>;
  now?: string;
  /** `p` stays behind. */
  stays?: boolean;
  empty?: EmptyCabin;
  /** Of whom a message waits. */
  unread?: string[];
  /** What registration says of the escorts aboard; that nobody is a traveller unless said otherwise. */
  said?: ReadonlyMap<string, SaidOfEscort>;
  /** Others on the list. */
  others?: Passenger[];
  /** The version in force, and what the records say. */
  versions?: BothVersions;
  /** What else was seen, or said, by `amal`, who closes them. */
  seen?: Partial<Confirmation>;
}

/** What keeps a rule, and what breaks it; further rules that are broken with it are named after it. */
export type Examples = Record<string, { kept: Around[]; broken: [Around, ...string[]][] }>;

export const noTraveller: SaidOfEscort = { travellers: 0, likely: 0 };

export const decide = ({
  answer = {},
  vouched,
  list,
  flightNow,
  facts,
  now,
  others = [],
  versions,
  seen = {},
  stays = false,
  empty,
  unread,
  said: saidOf,
}: Around) => {
  const behind = { standing: 'OUT', out: { code: 'NO_SHOW', because: 'p' } } as const;
  const people = [aPassenger('p', 'f', stays ? behind : { boarded: true }), ...others];
  const records = { p: { ...ready, ...facts } };
  const counted = countedBy('chen', people.filter((x) => x.boarded || (x.offloaded && !x.leftCabin)).length);
  const around = { closedStages: [...stages], vouched, cabin: counted, cabinCounts: [counted], ...list };
  const asRecorded = aDay(people, records, around, now);
  const day = versions ? asRecorded.withVersions(versions) : asRecorded;
  const asked = flightNow ?? { plan: day.list.flight };
  const said = asked === 'nobody answers' ? asked : { goBy: 'dalia', ...asked };
  return closeDoors(
    day,
    answer === 'nobody answers' ? undefined : anAnswer(answer),
    said === 'nobody answers' ? undefined : said,
    { ...seenOfDoors(day), ...seen },
    empty,
    unread,
    saidOf ?? new Map(escortsAboard(day.list).map((e) => [e.escortId, noTraveller])),
  );
};
export const closing = (around: Around) => given(around).when(decide);
export const rulesBroken = (around: Around): string[] => {
  const decision = decide(around);
  return decision.accepted ? [] : decision.broken.map((b) => b.name);
};

export const onPaper = (...vouched: VouchedOnPaper[]): Around => ({ answer: 'nobody answers', vouched });
export const flight = (over: object): Around => ({ list: { flight: aFlight(over) } });
/** Recorded by the flight desk, and not heard by the list yet. */
export const unheard = (over: object): Around => ({ flightNow: { plan: aFlight(over) } });
export const deskAway = (...by: VouchedForFlight[]): Around => ({
  flightNow: 'nobody answers',
  list: { flightVouched: by },
});
