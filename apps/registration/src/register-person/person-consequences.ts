import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { Changed, Stored } from '@homeward/persistence';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { GuardianReconsidering } from '../correct-person/guardian-reconsidering';
import { ChildSigns } from '../referrals/child-signs';
import { ProtectionSigns } from '../referrals/protection-signs';
import { GuardianFinding } from './guardian-finding';
import { Persons } from '../storage/persons';
import type { Database } from '../storage/prisma';
import { DuplicateSearch } from '../suspect-duplicates/duplicate-search';

/** What a description leads to, in its own transaction: signs for protection, and questions about records that are alike. */
@Injectable()
export class PersonConsequences {
  constructor(
    private readonly persons: Persons,
    private readonly search: DuplicateSearch,
    private readonly protectionSigns: ProtectionSigns,
    private readonly guardians: GuardianFinding,
    private readonly reconsidering: GuardianReconsidering,
    private readonly childSigns: ChildSigns,
  ) {}

  /** Sent again, a description leads to nothing. @returns the person as they stand after it */
  async draw(tx: Database, caller: Caller, described: Changed<Person, PersonEvent>): Promise<Stored<Person>> {
    if (described.events.length === 0) return described;
    await this.protectionSigns.statelessness(tx, described, caller);
    const isNew = described.events.some((event) => event.type === 'PersonRegistered');
    const others = isNew
      ? await this.guardians.afterRegistration(tx, caller, described.state)
      : await this.reconsidering.afterCorrection(tx, caller, described.state);
    const wardsOf = isNew ? [] : [described.id];
    const signs = await this.childSigns.look(tx, caller, [described.id, ...others], { wardsOf });
    const asked = await this.search.suspect(tx, caller, described.state);
    const changed = others.length > 0 || signs || asked;
    return changed ? this.persons.getIn(tx, described.id) : described;
  }
}
