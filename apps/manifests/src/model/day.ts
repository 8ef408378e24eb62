import type { KnownPassenger } from './known-passenger';
import type { BothVersions } from './manifest-row';
import { listed, type Passenger, type PassengerList } from './passenger-list';
import type { Agreements } from './settle';
import { accompaniedBy, caregiversOf, type Caregivers } from './accompanied-by';
import { whoTravelTogether, type Relatives } from './relatives';
import { inRowOf } from './seats';
import type { Facts } from './traveller';

/** What is known at one moment of the people on a list: everything a decision of the day needs. */
export class Day {
  constructor(
    readonly list: PassengerList,
    readonly facts: ReadonlyMap<string, Facts>,
    readonly agreements: Agreements,
    readonly now: Date,
    /** Looked up where the version in force is judged: before the aircraft doors close. */
    readonly versions: BothVersions = { number: 0, before: [], now: [] },
    readonly relatives: Relatives = new Map(),
  ) {}

  /** The same moment with a list that has moved on. */
  with(list: PassengerList): Day {
    return new Day(list, this.facts, this.agreements, this.now, this.versions, this.relatives);
  }

  withVersions(versions: BothVersions): Day {
    return new Day(this.list, this.facts, this.agreements, this.now, versions, this.relatives);
  }

  /** Who answers for each child on the list. */
  get caregivers(): Caregivers {
    return caregiversOf(this.facts);
  }

  /** Ids of relatives of those on the list who have to travel with them and are not on it. */
  get relativesMissing(): string[] {
    const missing = listed(this.list).flatMap((p) => {
      const { relatives, company } = this.about(p);
      return relatives.filter((id) => !company.includes(id));
    });
    return [...new Set(missing)];
  }

  /** Everything that is known of somebody on the list. */
  about(passenger: Passenger): KnownPassenger {
    const { personId, standing, band, bands, mayBeOfAge } = passenger;
    const { boarded = false, absent = false, paperMissing = false } = passenger;
    // A family that waits is judged as it would travel: with those of it who wait.
    const travelling = Object.values(this.list.people).filter((o) => o.standing === standing);
    const facts = this.facts.get(personId) ?? {};
    return {
      personId,
      boarded,
      absent,
      paperMissing,
      unreachable: passenger.unreachable ?? false,
      refusedAtTheGate: passenger.refusedAt !== undefined,
      facts,
      band,
      bands,
      mayBeOfAge,
      accompaniedBy: accompaniedBy(travelling, passenger, facts, this.list.flight),
      company: [...listed(this.list), ...travelling.filter((o) => o.familyId === passenger.familyId)].map(
        (o) => o.personId,
      ),
      relatives: whoTravelTogether(this.list, this.relatives.get(passenger.familyId) ?? [], this.agreements),
      rowCompany: facts.apartInRow
        ? inRowOf(passenger, listed(this.list), this.list.flight).map((o) => o.personId)
        : [],
      offPoint: passenger.offPoint,
      flight: this.list.flight,
      now: this.now,
    };
  }
}
