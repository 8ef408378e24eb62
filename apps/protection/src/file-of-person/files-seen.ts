import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { NotFound } from '@homeward/kernel';
import { InjectDatabase } from '@homeward/runtime';
import { seesFilesOfAdults } from '../answer-concern/who-sees.decision';
import type { Database } from '../storage/prisma';

/**
 * Whether the panel for children is shown somebody: a child, whoever may be one, and whoever belongs to the procedure of one. That is
 * one for a child of their family, or of themself, or something told of them that is about a child.
 * @param p the row of `person`; nobody is known to be an adult who is not registered here
 */
export const shownToThePanel = (p: string): string => `(
  ${p}.person_id IS NULL OR ${p}.age_band <> 'ADULT'
    OR EXISTS (SELECT 1 FROM concern t WHERE t.person_id = ${p}.person_id AND t.child)
    OR EXISTS (SELECT 1 FROM protection_file f JOIN person c ON c.person_id = f.id
               WHERE (c.person_id = ${p}.person_id OR c.family_id = ${p}.family_id AND c.age_band <> 'ADULT')
                 AND f.state->'assessment'->>'bestInterests' <> 'NOT_REQUIRED'))`;

const joinedSql = `
  SELECT ${shownToThePanel('p')} AS seen
  FROM (SELECT $1::uuid AS id) one LEFT JOIN person p ON p.person_id = one.id`;

/** Whose files somebody may read. */
@Injectable()
export class FilesSeen {
  constructor(@InjectDatabase() private readonly db: Database) {}

  /**
   * The panel that decides what is best for a child is shown files of children, and of those who belong to a child's procedure;
   * of any other adult it does not learn that there is a file. Source: docs/handbook/data-protection.md#classes.
   * @throws NotFound
   */
  async demand(personId: string, { roles }: Pick<Caller, 'roles'>): Promise<void> {
    if (seesFilesOfAdults(roles)) return;
    const [row] = await this.db.$queryRawUnsafe<{ seen: boolean }[]>(joinedSql, personId);
    if (!row!.seen) throw new NotFound('File');
  }
}
