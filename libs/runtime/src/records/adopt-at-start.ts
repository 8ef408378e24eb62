import type { INestApplicationContext } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import type { Db } from '@homeward/messaging';
import { KeyIsAnother, adoptRecords } from '@homeward/persistence';
import { WrongConfiguration } from '../check-or-end';
import type { Log } from '../logger';
import { CLOCK } from '../tokens';
import { recordStores } from './record-stores';

/**
 * Vouches once for older records, and makes sure that the key is the one with which the others were vouched for.
 * @throws WrongConfiguration
 */
export async function adoptAtStart(app: INestApplicationContext, db: Db, name: string, log: Log): Promise<void> {
  for (const { kind } of recordStores(app))
    try {
      const count = await adoptRecords(db, kind, app.get<Clock>(CLOCK).now());
      if (count) log('vouched once for the records of before', { type: kind.table, count });
    } catch (error) {
      if (!(error instanceof KeyIsAnother)) throw error;
      throw new WrongConfiguration(
        `${name}: its records were vouched for with another key; set RECORD_KEY_FILE to the file that holds that one ` +
          '(docs/operations/integrity.md).',
      );
    }
}
