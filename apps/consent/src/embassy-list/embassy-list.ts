import { aYesStands, saidNoAt, type Consent } from '../model/consent';

/** What is known under one record of a person, about speaking with their embassy. */
export interface KnownOfRecord {
  /** The consent as it is found; missing where nothing was said. Nothing is broken where it is as this service wrote it. */
  consent?: { state?: Consent; broken: readonly unknown[] };
  /** Whether protection keeps them from it; missing where protection has said nothing yet. */
  blocked?: boolean;
}

/**
 * Whether staff may speak with somebody's embassy about them: they said yes to it themselves, protection has nothing against it, and
 * nothing stands against it under a record of theirs that was merged into this one. A record that was changed past this
 * service says no yes, and keeps its no. Source: docs/handbook/consent.md#r-cons-15.
 * @returns until when they said yes; undefined where they are left out
 */
export function embassyYesUntil(
  { consent, blocked }: KnownOfRecord,
  merged: readonly KnownOfRecord[],
  now: Date,
): string | undefined {
  const yes = consent?.broken.length === 0 ? consent.state : undefined;
  if (blocked !== false || merged.some(standsAgainstIt)) return undefined;
  return yes && aYesStands(yes, now) && 'validUntil' in yes ? yes.validUntil : undefined;
}

const standsAgainstIt = ({ consent, blocked = false }: KnownOfRecord): boolean =>
  blocked || (consent !== undefined && (consent.broken.length > 0 || saidNo(consent.state)));

const saidNo = (consent: Consent | undefined): boolean => consent !== undefined && saidNoAt(consent) !== undefined;
