import { Injectable } from '@nestjs/common';
import { InjectDatabase } from '@homeward/runtime';
import type { AskedOnPaper } from '../model/passenger-list';
import { plainSerial } from '../model/signed';
import type { Database } from '../storage/prisma';

/** From the history: a list forgets who vouched for it once its doors have closed, or open again. */
const elsewhereSql = `
  SELECT DISTINCT a->>'personId' AS "personId", a->>'serial' AS serial
  FROM history h CROSS JOIN jsonb_array_elements(h.data->'asked') AS a
  WHERE h.type = 'VouchedOnPaper' AND h.aggregate_id <> $1::uuid
    AND upper(replace(a->>'serial', '-', '')) = ANY($2::text[])`;

/** Finds whom papers with these serials stood for on other flights, in the scope of whoever asks. */
@Injectable()
export class PapersOfOtherFlights {
  constructor(@InjectDatabase() private readonly db: Database) {}

  with(flightId: string, asked: readonly AskedOnPaper[]): Promise<AskedOnPaper[]> {
    const serials = asked.map((a) => plainSerial(a.serial));
    return this.db.$queryRawUnsafe<AskedOnPaper[]>(elsewhereSql, flightId, serials);
  }
}
