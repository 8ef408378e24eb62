import { Injectable } from '@nestjs/common';
import type { Broken } from '@homeward/persistence';
import { InjectDatabase, KeepsProofs } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import sql from './invariant.sql';

const differSql = `SELECT DISTINCT flight_id::text AS id FROM (${sql}) AS b WHERE breach = 'LIST' ORDER BY 1`;
const countSql = `SELECT count(*)::int AS count FROM departed_passenger`;

/** Compares the rows of who left, and who stayed, with the list: it has a head, and they have none. */
@Injectable()
export class DepartureProofs extends KeepsProofs {
  readonly called = 'people who departed';

  constructor(@InjectDatabase() private readonly db: Database) {
    super();
  }

  async verify(found: (broken: Broken) => void): Promise<number> {
    for (const { id } of await this.db.$queryRawUnsafe<{ id: string }[]>(differSql))
      found({ table: 'departed_passenger', id, version: 0, what: 'who left or stayed is not as the list says' });
    const [row] = await this.db.$queryRawUnsafe<{ count: number }[]>(countSql);
    return row!.count;
  }
}
