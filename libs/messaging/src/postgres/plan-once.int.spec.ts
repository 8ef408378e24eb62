import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { aMessage } from '../testing/a-message';
import { emptyDatabase } from '../testing/empty-database';
import { until } from '../testing/until';
import { PostgresBroker } from './postgres-broker';

const schema = readFileSync(path.resolve(__dirname, '../../sql/log.sql'), 'utf8');
const stream = 'homeward.test.v1';

describe('a reader that began on an empty log', () => {
  it('goes on by the index when the log is long', async () => {
    const url = await emptyDatabase(schema);
    const asked = async (sql: string): Promise<{ n: string }[]> => {
      const client = new Client({ connectionString: url });
      await client.connect();
      return (await client.query<{ n: string }>(sql).finally(() => client.end())).rows;
    };
    const scans = async (): Promise<string> =>
      (await asked(`SELECT seq_scan::text AS n FROM pg_stat_user_tables WHERE relname = 'log'`))[0]!.n;
    const atFirst = await scans();
    const broker = new PostgresBroker(url);
    let seen = 0;
    const reader = await broker.subscribe({
      group: 'late',
      streams: [stream],
      onFatal: (error) => {
        throw error;
      },
      onBatch: (batch) => Promise.resolve((seen += batch.length) > 0),
    });
    const publish = (from: number, to: number): Promise<void> =>
      broker.publish(Array.from({ length: to - from }, (_, i) => aMessage(stream, `key-${i}`, from + i)));
    for (let n = 0; n < 10; n++) {
      await publish(n, n + 1);
      await until(() => seen === n + 1);
    }
    await asked('VACUUM ANALYZE log'); // now the server knows that reading all of it is cheapest
    for (let n = 10; n < 2_010; n += 400) await publish(n, n + 400);
    await until(() => seen === 2_010);
    await reader.stop();
    await broker.close();
    expect(await scans()).toBe(atFirst);
  });
});
