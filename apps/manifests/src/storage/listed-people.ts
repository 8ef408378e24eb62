import { Injectable } from '@nestjs/common';
import { readCursor } from '@homeward/http';
import type { Clock } from '@homeward/kernel';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import { sorts, type Facet, type Filters, type Sort } from '../model/facets';
import { countStatement, pageStatement, type Question } from './listed-people-sql';
import type { Database } from './prisma';

interface Row {
  personId: string;
  familyId: string | null;
  caseReference: string;
  registeredOn: string;
  ageBand: string;
  needs: string[];
  flightId: string | null;
  flightNumber: string | null;
  offPoint: string | null;
  site: string | null;
  status: string;
  consent: string;
  medical: string;
  protection: string;
  documents: string;
  blockers: string[];
  leavesAt: string;
}

interface Sealed {
  familyName?: string;
  givenNames?: string;
  nativeName?: string;
  nationality?: string;
}

export interface Asked {
  operationId: string;
  filters?: readonly { facet: Facet; values: readonly string[] }[] | undefined;
  among?: readonly string[] | undefined;
}

export interface AskedPage extends Asked {
  sort?: Sort | undefined;
  down?: boolean | undefined;
  after?: string | undefined;
  limit: number;
}

/** The people of an operation as they stand now: a page of them, and how many there are of each kind. */
@Injectable()
export class ListedPeople {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** One more than asked for, where there are more. */
  async page(asked: AskedPage): Promise<(Row & { names: Sealed })[]> {
    const sort = asked.sort ?? 'waiting';
    const after = readCursor(asked.after, sorts[sort].cursor, 'uuid');
    const { sql, values } = pageStatement(this.question(asked), {
      sort,
      down: asked.down ?? false,
      after: after && [after[0], after[1]],
      limit: asked.limit + 1,
    });
    const rows = await this.db.$queryRawUnsafe<Row[]>(sql, ...values);
    const names = await this.namesOf(rows.slice(0, asked.limit).map((r) => r.personId));
    return rows.map((row) => ({ ...row, names: names.get(row.personId) ?? {} }));
  }

  /** Who they are, in scope: at most so many. */
  async idsOf(asked: Asked, limit: number): Promise<string[]> {
    const { sql, values } = pageStatement(this.question(asked), {
      sort: 'waiting',
      down: false,
      after: undefined,
      limit,
    });
    return (await this.db.$queryRawUnsafe<Row[]>(sql, ...values)).map((row) => row.personId);
  }

  async counts(asked: Asked): Promise<{ facet: string; value: string; n: number }[]> {
    const { sql, values } = countStatement(this.question(asked));
    return this.db.$queryRawUnsafe(sql, ...values);
  }

  private question({ operationId, filters = [], among }: Asked): Question {
    const byFacet = Object.fromEntries(filters.map((f) => [f.facet, f.values])) as Filters;
    return { operationId, now: this.clock.now(), filters: byFacet, among };
  }

  /** Opened to be read out, a page at a time. */
  private async namesOf(personIds: string[]): Promise<Map<string, Sealed>> {
    const rows = await this.db.traveller.findMany({
      where: { personId: { in: personIds }, sealedIdentity: { not: null } },
      select: { personId: true, sealedIdentity: true },
    });
    return this.vault.openMany<Sealed>(rows.map((r) => ({ personId: r.personId, sealed: r.sealedIdentity! })));
  }
}

/** Where a page ends, in the form that its order needs. */
export const endOf = (row: Row, sort: Sort): unknown =>
  ({
    waiting: row.registeredOn,
    case: row.caseReference,
    flight: row.leavesAt,
    readiness: row.blockers.length === 0 ? 1 : 0,
  })[sort];
