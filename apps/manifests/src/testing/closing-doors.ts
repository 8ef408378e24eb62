import { closeDoors } from '../close-doors/close-doors';
import type { OwnersAnswer, PaperPath } from '../commands/close-doors';
import { stages, type Passenger, type PassengerList } from '../model/passenger-list';
import type { Facts } from '../model/traveller';
import { aDay } from './a-day';
import { aPassenger } from './lists';

/** What consent and medical clearance say of passenger `p`, who is aboard and well. */
export const anAnswer = (over: Partial<OwnersAnswer> = {}): OwnersAnswer => ({
  asOf: '2026-12-09T08:00:00Z',
  consent: new Map([['p', 'RECONFIRMED']]),
  fitUntil: new Map([['p', '2026-12-10T10:00:00Z']]),
  ...over,
});

interface Around {
  paper?: PaperPath;
  facts?: Record<string, Facts>;
  /** Others on the list. */
  others?: Passenger[];
}

/** Closing the aircraft doors on `p`, aboard, with every check closed. */
export const closing = (
  answer: OwnersAnswer | undefined,
  over: Partial<PassengerList> = {},
  { paper, facts = {}, others = [] }: Around = {},
) =>
  closeDoors(
    aDay([aPassenger('p', 'f', { boarded: true }), ...others], facts, { closedStages: [...stages], ...over }),
    answer,
    paper,
  );
