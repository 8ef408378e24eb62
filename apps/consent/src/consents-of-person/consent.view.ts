import { actionsOf } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { JourneyView } from './journey.view';
import { statusAt, type Consent, type ConsentStatus } from '../model/consent';
import { consentLifecycle } from '../model/consent-transitions';

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
    ...('journey' in state && { journey: state.journey }),
    ...('withdrawnAt' in state && { withdrawnAt: state.withdrawnAt }),
    actions: actionsOf(consentLifecycle, state, now),
  };
};
