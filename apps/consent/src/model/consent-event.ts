import type { ConsentPurpose } from '@homeward/contracts';
import type { Yes } from './consent';
import type { Journey } from './journey';

interface About {
  personId: string;
  purpose: ConsentPurpose;
}

/** What can happen to a consent, in the past tense. */
export type ConsentEvent =
  | ({ type: 'ConsentGiven' } & About & Yes)
  | ({
      type: 'ConsentReconfirmed';
      reconfirmedAt: string;
      place: string;
      by: string;
      /** Named where the yes had none. */
      journey?: Journey;
      personal?: undefined;
    } & About)
  | ({ type: 'ConsentRefused'; refusedAt: string; personal?: undefined } & About)
  | ({
      type: 'ConsentWithdrawn';
      withdrawnAt: string;
      channel: string;
      reason: string;
      by: string;
      personal?: undefined;
    } & About)
  | ({
      type: 'ConsentWentStale';
      because: 'FLIGHT_CHANGED' | 'GUARDIAN_ENDED' | 'NOT_FREE';
      /** Of a flight that changed. */
      flightId?: string;
      at?: string;
      personal?: undefined;
    } & About);
