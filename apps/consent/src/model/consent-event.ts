import type { ConsentPurpose } from '@homeward/contracts';
import type { MovedDay, Yes } from './consent';
import type { Journey } from './journey';
import type { StaleReason } from './stale-reason';

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
      /** Named where the yes had none, or where another one was explained in a short talk. */
      journey?: Journey;
      /** ISO 639-3, and whether somebody interpreted; missing in what was recorded before. */
      language?: string;
      interpreted?: boolean;
      /** The talk about what had changed, after which the yes holds again. */
      sessionId?: string;
      /** Local days of departure that the person was told. */
      daysTold?: string[];
      personal?: { interpreter?: string };
    } & About)
  | ({
      type: 'ConsentRefused';
      refusedAt: string;
      /** Where it was said before. */
      saidAgainAt?: string;
      saidBy?: string;
      personal?: undefined;
    } & About)
  | ({
      type: 'ConsentWithdrawn';
      withdrawnAt: string;
      channel: string;
      reason: string;
      by: string;
      /** Where it was said before. */
      saidAgainAt?: string;
      /** The command by which it was said; missing where it came otherwise, and in what was recorded before. */
      saidBy?: string;
      personal?: undefined;
    } & About)
  | ({ type: 'DepartureMoved'; validUntil: string; at: string; personal?: undefined } & MovedDay & About)
  | ({
      type: 'ConsentWentStale';
      because: StaleReason;
      /** Of a flight that changed. */
      flightId?: string;
      at?: string;
      personal?: undefined;
    } & About);
