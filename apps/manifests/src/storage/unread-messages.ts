import { Injectable } from '@nestjs/common';
import { InjectDatabase } from '@homeward/runtime';
import type { Database } from './prisma';

/** Messages that could not be applied wait until an operator has found out why; later ones of the same person wait behind them. */
@Injectable()
export class UnreadMessages {
  constructor(@InjectDatabase() private readonly db: Database) {}

  /** @returns of which of these people there are such messages */
  async about(personIds: string[]): Promise<string[]> {
    const sql = 'SELECT DISTINCT key FROM parked_message WHERE key = ANY($1::text[])';
    return (await this.db.$queryRawUnsafe<{ key: string }[]>(sql, personIds)).map((row) => row.key);
  }
}
