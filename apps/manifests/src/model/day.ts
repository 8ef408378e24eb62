import type { BrokenRule } from '@homeward/kernel';
import { blockersOf } from '../rules/who-may-travel/travel-ready';
import type { Passenger, PassengerList } from './passenger-list';
import type { Agreements } from './settle';
import { leavesAt, type Facts } from './traveller';

/**
 * A "yes" older than this before departure has to be asked for again. Source: docs/handbook/consent.md#r-cons-7, 72 h.
 */
const reconfirmedWithinHours = 72;

/** What is known at one moment of the people on a list: everything a decision of the day needs. */
export class Day {
  constructor(
    readonly list: PassengerList,
    readonly facts: ReadonlyMap<string, Facts>,
    readonly agreements: Agreements,
    readonly now: Date,
  ) {}

  /** The same moment with a list that has moved on. */
  with(list: PassengerList): Day {
    return new Day(list, this.facts, this.agreements, this.now);
  }

  blockers(personId: string): BrokenRule[] {
    const p = this.list.people[personId]!;
    const family = Object.values(this.list.people).filter((o) => o.familyId === p.familyId);
    return blockersOf({
      facts: this.facts.get(personId) ?? {},
      band: p.band,
      withoutAdult: !family.some((o) => o.band === 'ADULT'),
      flight: this.list.flight,
      now: this.now,
    });
  }

  isBlockedBy(personId: string, code: string): boolean {
    return this.blockers(personId).some((b) => b.code === code);
  }

  isReady(personId: string): boolean {
    return this.blockers(personId).length === 0;
  }

  reconfirmed(personId: string): boolean {
    const at = this.facts.get(personId)?.consent?.reconfirmedAt;
    if (!at) return false;
    const leaves = leavesAt({ flight: this.list.flight, now: this.now });
    return leaves.getTime() - new Date(at).getTime() <= reconfirmedWithinHours * 3_600_000;
  }

  /** Keeps the seat, and may not board yet. */
  isPending(p: Passenger): boolean {
    return Boolean(p.absent || p.paperMissing) || !this.reconfirmed(p.personId) || !this.isReady(p.personId);
  }
}
