import { hasYesInForce, saidNoAt, type Consent } from '../model/consent';

/** A consent as it is found. Nothing is broken where it is as this service wrote it. */
interface Found {
  state?: Consent;
  broken: readonly unknown[];
}

/** What is known under one record of a person, about speaking with their embassy. */
export interface KnownOfRecord {
  /** Missing where nothing was said. */
  consent?: Found;
  /** What they said to any use of their data; missing where nothing was said. */
  data?: Found;
  /** Whether protection keeps them from it; missing where protection has said nothing yet. */
  blocked?: boolean;
}

/**
 * Whether staff may speak with somebody's embassy about them: they said yes to it themselves, and no to no use of their data; protection has nothing against it, and
 * nothing stands against it under a record of theirs that was merged into this one. A record that was changed past this
 * service says no yes, and keeps its no. Source: docs/handbook/consent.md#r-cons-15, docs/handbook/consent.md#what-a-no-does.
 * @returns until when they said yes; undefined where they are left out
 */
export function embassyYesUntil(
  { consent, blocked, data }: KnownOfRecord,
  merged: readonly KnownOfRecord[],
  now: Date,
): string | undefined {
  const yes = consent?.broken.length === 0 ? consent.state : undefined;
  if (blocked !== false || isAgainstIt(data) || merged.some(standsAgainstIt)) return undefined;
  return yes && hasYesInForce(yes, now) && 'validUntil' in yes ? yes.validUntil : undefined;
}

const standsAgainstIt = ({ consent, blocked = false, data }: KnownOfRecord): boolean =>
  blocked || isAgainstIt(consent) || isAgainstIt(data);

const isAgainstIt = (said: Found | undefined): boolean =>
  said !== undefined && (said.broken.length > 0 || saidNo(said.state));

const saidNo = (consent: Consent | undefined): boolean => consent !== undefined && saidNoAt(consent) !== undefined;
