import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { NotFound, type Clock } from '@homeward/kernel';
import type { Db } from '@homeward/messaging';
import { CLOCK, DATABASE } from '../tokens';
import type { ClaimView } from './claim.view';

/** Whoever closes the browser without a word has let go after so long. */
const heldMs = 3 * 60_000;

/** A claim that has ended, or is one's own, gives way. $1: whom, $2: by whom, $3: until when, $4: now, $5: whether it is taken over. */
const claimSql = `
  INSERT INTO work_claim AS c (person_id, by, until)
  SELECT person_id, $2, $3::timestamptz FROM person WHERE person_id = $1::uuid
  ON CONFLICT (person_id) DO UPDATE SET by = excluded.by, until = excluded.until
    WHERE c.by = excluded.by OR c.until <= $4::timestamptz OR $5::boolean`;
const standsSql = 'SELECT by, until FROM work_claim WHERE person_id = $1::uuid';
const endSql = `
  WITH ended AS (DELETE FROM work_claim WHERE person_id = $1::uuid AND by = $2)
  SELECT 1 FROM person WHERE person_id = $1::uuid`;

/**
 * Who works on whom of a queue, so that two do not do the same. It decides nothing: whatever is recorded meanwhile is recorded, and
 * nothing is published.
 */
@Injectable()
export class WorkClaims {
  constructor(
    @Inject(DATABASE) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns who works on it now: the caller, unless somebody else does. @throws NotFound */
  async claim(personId: string, { id }: Caller, takeOver: boolean): Promise<ClaimView> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + heldMs);
    await this.db.$executeRawUnsafe(claimSql, personId, id, until.toISOString(), now.toISOString(), takeOver);
    const [row] = await this.db.$queryRawUnsafe<{ by: string; until: Date }[]>(standsSql, personId);
    if (!row) throw new NotFound('Person');
    return { by: row.by, until: row.until.toISOString(), mine: row.by === id };
  }

  /** One's own claim ends; that of whoever has taken it over stays. @throws NotFound */
  async end(personId: string, { id }: Caller): Promise<void> {
    const people = await this.db.$queryRawUnsafe<object[]>(endSql, personId, id);
    if (people.length === 0) throw new NotFound('Person');
  }
}

/**
 * SQL: who else works on the person of a row; nobody where it is the reader.
 * @param reader the parameter with their id
 * @param now the one with the present moment
 */
export const workedOnBySql = (personId: string, reader: string, now: string): string =>
  `(SELECT c.by FROM work_claim c WHERE c.person_id = ${personId} AND c.until > ${now}::timestamptz AND c.by <> ${reader}::text)`;
