import { speaksOfFear, isYesInForce, type ConsentGiver, type ConsentPurpose } from '@homeward/contracts';
import { never } from '@homeward/kernel';
import type { Attestant } from './attestant';
import type { Journey } from './journey';
import type { AgeCorrected, Change } from './stale-reason';

interface About {
  personId: string;
  purpose: ConsentPurpose;
}

/** How consent was expressed. Silence is not among them (docs/handbook/consent.md#r-cons-10). */
export const methods = ['SIGNATURE', 'THUMB_MARK', 'VERBAL_WITNESSED', 'DIGITAL'] as const;
export type Method = (typeof methods)[number];

/** A flight, or a later leg of it, that leaves on another day than the person was told; days are local at the airport. */
export interface MovedDay {
  flightId: string;
  /** Which leg, from 1; missing of the first, and in older records. */
  leg?: number;
  toldDay: string;
  day: string;
}

export interface Yes {
  consentId: string;
  sessionId: string;
  givenBy: ConsentGiver;
  method: Method;
  language: string;
  givenAt: string;
  validUntil: string;
  informationVersion: string;
  /** The journey that a yes to return is for; missing in older records, which are enough for no flight (docs/handbook/consent.md#r-cons-19). */
  journey?: Journey;
  /** Flights that leave on another day than the person was told. */
  moved?: MovedDay[];
  /** Names of witness and proxy, and what shows that they may act. */
  personal?: {
    /** A text in older records. */
    witness?: Attestant | string;
    /** Missing in older records. */
    proxy?: Attestant;
    /** Missing in older records, and where the person said yes alone. */
    guardian?: Attestant;
    proxyRelation?: string;
    proxyDocument?: string;
  };
}

/**
 * Consent for one purpose. Each status has only its own fields: a withdrawn consent has no `validUntil` or `reconfirmedAt`.
 * `toTell` is what a short talk has to tell; where it is missing `onlyANewYesIsEnough`.
 */
export type Consent =
  | (About & Yes & { status: 'ACTIVE' })
  | (About & Yes & { status: 'RECONFIRMED'; reconfirmedAt: string })
  | (About & Yes & { status: 'STALE'; staleSince?: string; toTell?: Change[]; anewBecause?: AgeCorrected })
  | (About & SaidAgain & { status: 'REFUSED'; refusedAt: string; personal?: undefined })
  | (About &
      SaidAgain & {
        status: 'WITHDRAWN';
        withdrawnAt: string;
        channel: string;
        reason: string;
        /** When they last spoke of fear; missing in older records, where the reason alone says that they did. */
        fearAt?: string;
        personal?: undefined;
      });

/** A no stays of when it was first said. What came before it was said last is no answer to it. */
interface SaidAgain {
  /** When it was said last, where it was said more than once. */
  saidAgainAt?: string;
  /** The command by which it was said last: the same one again is a request that is sent twice. */
  saidBy?: string;
}

/** `NONE` before anything was said, `EXPIRED` once the validity has passed; neither is stored. */
export type ConsentStatus = Consent['status'] | 'NONE' | 'EXPIRED';

/** The status of a consent at a moment. */
export function statusAt(consent: Consent | undefined, now: Date): ConsentStatus {
  if (!consent) return 'NONE';
  return 'validUntil' in consent && isYesInForce(consent.status) && new Date(consent.validUntil) < now
    ? 'EXPIRED'
    : consent.status;
}

/** Whether a yes holds at a moment: not withdrawn, and not expired. */
export const hasYesInForce = (consent: Consent | undefined, now: Date): boolean => isYesInForce(statusAt(consent, now));

/** A yes that no talk about what is new can lift: the person has to be counselled and asked again. */
export const onlyANewYesIsEnough = (consent: Consent | undefined): boolean =>
  consent?.status === 'STALE' && !consent.toTell;

/** When the person last said no, if that is what they said last. */
export function saidNoAt(consent: Consent): string | undefined {
  if (consent.status === 'WITHDRAWN') return consent.saidAgainAt ?? consent.withdrawnAt;
  return consent.status === 'REFUSED' ? (consent.saidAgainAt ?? consent.refusedAt) : undefined;
}

/** Whether a no was said last by this very command. */
export const wasSaidBy = (no: SaidAgain | undefined, command: string | undefined): boolean =>
  command !== undefined && no?.saidBy === command;

/** When the person said yes, if that is what they said last, whether or not it still holds. */
export const saidYesAt = (consent: Consent | undefined): string | undefined =>
  consent && 'givenAt' in consent ? consent.givenAt : undefined;

/** When the person last spoke of fear with a no, if that no is what they said last. */
export const saidFearAt = (consent: Consent | undefined): string | undefined =>
  consent?.status === 'WITHDRAWN' && speaksOfFear(consent.reason) ? (consent.fearAt ?? consent.withdrawnAt) : undefined;

/** When the last answer ended, if it did: by a "no", by a change of the journey, or by expiry. */
export function endedAt(consent: Consent | undefined, now: Date): string | undefined {
  if (!consent) return undefined;
  switch (consent.status) {
    case 'WITHDRAWN':
    case 'REFUSED':
      return saidNoAt(consent);
    case 'STALE':
      return consent.staleSince ?? consent.givenAt;
    case 'ACTIVE':
    case 'RECONFIRMED':
      return statusAt(consent, now) === 'EXPIRED' ? consent.validUntil : undefined;
    default:
      return never(consent);
  }
}
