import type { INestApplicationContext } from '@nestjs/common';
import type { Db } from '@homeward/messaging';
import { KeyIsAnother, showsEverything, verifyRecords, type Broken } from '@homeward/persistence';
import { keepersOfProofs, recordStores } from './record-stores';

/** How many are named; all are counted. */
const namedAtMost = 20;
const progressEvery = 10_000;

/**
 * `node main.cjs verify [id …]`: walks everything that the service has stored. Ends with 1 where something does not hold.
 * @param known ids of records that were found before and are settled
 */
export async function verifyAndEnd(
  name: string,
  app: INestApplicationContext,
  db: Db | undefined,
  known: readonly string[],
): Promise<never> {
  const say = (line: string): void => void process.stdout.write(`${name}: ${line}\n`);
  const warn = (line: string): void => void process.stderr.write(`${name}: ${line}\n`);
  let broken = 0;
  const found = ({ table, id, version, what }: Broken): void => {
    if (known.includes(id)) return say(`${table} ${id} does not hold, as is known.`);
    broken++;
    if (broken <= namedAtMost) warn(`${table} ${id}, version ${version}: ${what}.`);
  };
  try {
    if (db && !(await showsEverything(db))) throw new NotShownEverything();
    for (const { kind } of db ? recordStores(app) : []) {
      const { table, records, facts } = await verifyRecords(db!, kind, found, (count) => {
        if (count % progressEvery === 0) say(`${kind.table}: ${count} looked at …`);
      });
      say(`${table}: ${records} records, ${facts} facts of their history.`);
    }
    for (const keeper of db ? keepersOfProofs(app) : []) say(`${await keeper.verify(found)} ${keeper.called}.`);
  } catch (error) {
    warn(sentenceOf(error as Error & { code?: string }));
    process.exit(2);
  }
  if (broken > 0) warn(`${broken} do not hold; see docs/operations/integrity.md.`);
  process.exit(broken > 0 ? 1 : 0);
}

/** Who sees no record would find that all of them hold. */
class NotShownEverything extends Error {}

function sentenceOf(error: Error & { code?: string }): string {
  if (error instanceof KeyIsAnother)
    return 'nothing could be checked: RECORD_KEY_FILE names another key than the one that vouched for the records.';
  if (error instanceof NotShownEverything)
    return 'nothing could be checked: row security does not show this connection every record.';
  return `it could not be checked: ${error.name} ${error.code ?? ''}`.trim(); // PostgreSQL's message may quote a row
}
