import { Injectable } from '@nestjs/common';
import { NotFound } from '@homeward/kernel';
import { InjectDatabase } from '@homeward/runtime';
import type { Database } from '../storage/prisma';

export interface KnownPerson {
  ageBand: 'CHILD' | 'ADULT' | 'UNKNOWN';
  /** Also true while protection has said nothing yet. */
  embassyBlocked: boolean;
}

/** What this service has heard of persons. */
@Injectable()
export class KnownPersons {
  constructor(@InjectDatabase() private readonly db: Database) {}

  /** @throws NotFound when registration has not told of the person (yet) */
  async get(personId: string): Promise<KnownPerson> {
    const [person, block] = await Promise.all([
      this.db.person.findUnique({ where: { personId } }),
      this.db.embassyBlock.findUnique({ where: { personId } }),
    ]);
    if (!person) throw new NotFound('Person');
    return { ageBand: person.ageBand as KnownPerson['ageBand'], embassyBlocked: block?.blocked ?? true };
  }

  /**
   * The record that stays, where this one was merged into it. Waits for a merging that is under way, so that a "no" to the
   * old record is seen by the one or followed by the other.
   */
  async mergedInto(personId: string): Promise<string | undefined> {
    const [row] = await this.db.$queryRawUnsafe<{ into: string | null }[]>(
      'SELECT merged_into::text AS into FROM person WHERE person_id = $1::uuid FOR SHARE',
      personId,
    );
    return row?.into ?? undefined;
  }
}
