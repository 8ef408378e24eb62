import { actionsOf } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { JourneyView } from './journey.view';
import { statusAt, type Consent, type ConsentStatus } from '../model/consent';
import type { AgeCorrected, Change } from '../model/stale-reason';
import { consentLifecycle } from '../model/consent-transitions';

/** A flight, or a later leg of it, that has moved; days are local at the airport of departure. */
export class MovedDayView {
  flightId: string;
  /** Which leg, from 1; missing of the first. */
  leg?: number;
  toldDay: string;
  day: string;
}

/** One consent as a counsellor sees it. */
export class ConsentView {
  personId: string;
  purpose: string;
  status: ConsentStatus;
  /** Version to name in `If-Match`. */
  version: number;
  givenBy?: string;
  givenAt?: string;
  /** Until when it holds, UTC. */
  validUntil?: string;
  reconfirmedAt?: string;
  withdrawnAt?: string;
  /** Flights that leave on another day than the person was told: they are asked again, with the new one. */
  moved?: MovedDayView[];
  /** Of a yes that is stale: what a short talk has to tell; missing where the person has to be counselled anew. */
  toTell?: Change[];
  /** Why the person has to be counselled anew, where their corrected age is why. */
  anewBecause?: AgeCorrected;
  /** What a yes to return is to; a yes of before names none and is enough for no flight. */
  journey?: JourneyView;
  /** What can be done now: the buttons of the console. */
  actions: string[];
}

export const viewOf = ({ state, version }: Stored<Consent>, now: Date): ConsentView => {
  const status = statusAt(state, now);
  return {
    personId: state.personId,
    purpose: state.purpose,
    status,
    version,
    ...('consentId' in state && { givenBy: state.givenBy, givenAt: state.givenAt, validUntil: state.validUntil }),
    ...('reconfirmedAt' in state && { reconfirmedAt: state.reconfirmedAt }),
    ...('moved' in state && { moved: state.moved }),
    ...('toTell' in state && { toTell: state.toTell }),
    ...('anewBecause' in state && { anewBecause: state.anewBecause }),
    ...('journey' in state && { journey: state.journey }),
    ...('withdrawnAt' in state && { withdrawnAt: state.withdrawnAt }),
    actions: actionsOf(consentLifecycle, state, now),
  };
};
