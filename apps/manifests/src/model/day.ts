import type { BrokenRule, Rule } from '@homeward/kernel';
import { blockersOf } from '../rules/who-may-travel/travel-ready';
import type { KnownPassenger } from './known-passenger';
import type { Passenger, PassengerList } from './passenger-list';
import type { Agreements } from './settle';
import { leavesAt, relativesAmong, type Facts, type Judged } from './traveller';

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
    // A family that waits is judged as it would travel: with those of it who wait.
    const travelling = Object.values(this.list.people).filter((o) => o.standing === p.standing);
    return blockersOf({
      facts: this.facts.get(personId) ?? {},
      band: p.band,
      relatives: relativesAmong(travelling, p),
      flight: this.list.flight,
      now: this.now,
    });
  }

  /** Whether one of these rules stands against them: others may share its code and mean something else. */
  isBlockedBy(personId: string, ...rules: Pick<Rule<Judged>, 'name'>[]): boolean {
    return this.blockers(personId).some((b) => rules.some((r) => r.name === b.name));
  }

  isReady(personId: string): boolean {
    return this.blockers(personId).length === 0;
  }

  /** Everything that is known of somebody on the list. */
  about({ personId, boarded = false, absent = false, paperMissing = false }: Passenger): KnownPassenger {
    return {
      personId,
      boarded,
      absent,
      paperMissing,
      reconfirmedAt: this.facts.get(personId)?.consent?.reconfirmedAt,
      leavesAt: leavesAt({ flight: this.list.flight, now: this.now }),
      blockers: this.blockers(personId),
    };
  }

  /** When somebody last gave consent. */
  saidYesAt(personId: string): string | undefined {
    return this.facts.get(personId)?.consent?.givenAt;
  }
}
