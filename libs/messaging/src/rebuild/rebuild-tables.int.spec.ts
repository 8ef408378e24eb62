import { Client } from 'pg';
import { newId } from '@homeward/kernel';
import type { Broker } from '../broker';
import { emptyDatabase } from '../testing/empty-database';
import { until } from '../testing/until';
import type { FollowingStrategy } from './following-strategy';
import { rebuildTables, type Rebuilding } from './rebuild-tables';
import { shadowSchema } from './shadow-tables';
import { messagingSql } from '../testing/messaging-sql';

const aLogReadToItsEnd = {
  isWhole: () => Promise.resolve(true),
  restart: () => Promise.resolve(),
  lag: () => Promise.resolve([]),
} as unknown as Broker;

describe('rebuilt tables, when everything in the log was read', () => {
  const [late, key] = [newId(), newId()];
  let client: Client;
  let service: Client;
  beforeEach(async () => {
    const database = await emptyDatabase(`${messagingSql};CREATE TABLE noted (what TEXT NOT NULL)`);
    [client, service] = [new Client({ connectionString: database }), new Client({ connectionString: database })];
    await Promise.all([client.connect(), service.connect()]);
  });
  afterEach(() => Promise.all([client.end(), service.end()]));

  const rebuild = (before: () => Promise<unknown>, release: (key: string) => Promise<number>): Promise<void> => {
    const listen: Rebuilding['listen'] = async () => {
      await before();
      return { strategy: { release } as FollowingStrategy, close: () => Promise.resolve() };
    };
    const about = { tables: ['noted'], beside: [], consumer: 'service', group: 'service-rebuild', streams: ['s'] };
    return rebuildTables({ client, ...about, broker: aLogReadToItsEnd, listen });
  };
  const apply = (schema: string, consumer: string): Promise<unknown> =>
    service.query(`INSERT INTO ${schema}.noted VALUES ('late');
      INSERT INTO ${schema}.inbox (consumer, message_id) VALUES ('${consumer}', '${late}')`);

  it('do not replace the old ones while they lack a message that the service has applied meanwhile', async () => {
    let done = false;
    const asked = jest.spyOn(client, 'query');
    const timesHeldUp = (): number => {
      const calls = asked.mock.calls.map(([sql]) => String(sql));
      const held = calls.findIndex((sql) => sql.startsWith('LOCK TABLE'));
      return held < 0 ? 0 : calls.slice(held).filter((sql) => sql.includes('AS missing')).length;
    };
    const rebuilt = rebuild(
      () => apply('public', 'service'),
      () => Promise.resolve(0),
    ).finally(() => (done = true));
    await until(() => done || timesHeldUp() > 1); // the second question: the first answer was that something is missing
    expect(done).toBe(false);
    await apply(shadowSchema, 'service-rebuild');
    await rebuilt;
    expect((await service.query('SELECT what FROM noted')).rows).toEqual([{ what: 'late' }]);
  }, 60_000);

  it('do not replace the old ones while a key is parked only in them', async () => {
    const parked = `${shadowSchema}.parked_message`;
    const park = `INSERT INTO ${parked} (consumer, key, message_id, message, reason, attempts)
      VALUES ('service-rebuild', '${key}', '${late}', '{}', '', 3)`;
    const released: string[] = [];
    await rebuild(
      () => service.query(park),
      async (which) => {
        released.push(which);
        if (released.length === 2) await service.query(`DELETE FROM ${parked}`); // at first it still fails
        return 1;
      },
    );
    expect(released).toEqual([key, key]);
  }, 60_000);
});
