import { readFileSync } from 'node:fs';
import path from 'node:path';
import { aMessage } from '../testing/a-message';
import { emptyDatabase } from '../testing/empty-database';
import { until } from '../testing/until';
import { LogSubscription } from './log-subscription';
import { PostgresBroker, partitions } from './postgres-broker';

const schema = readFileSync(path.resolve(__dirname, '../../sql/log.sql'), 'utf8');
const [bulk, urgent] = ['homeward.bulk.v1', 'homeward.urgent.v1'];

describe('a reader of facts that come in bulk', () => {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });
  const aReader = async () => {
    const url = await emptyDatabase(schema);
    const broker = new PostgresBroker(url);
    const batches: string[][] = [];
    const options = {
      group: 'gathering',
      streams: [bulk, urgent],
      onFatal: (error: Error) => {
        throw error;
      },
      onBatch: async (batch: { stream: string }[]) => batches.push(batch.map((m) => m.stream)) > 0,
    };
    // Longer than any test may take: whatever comes did not wait for its end.
    const reader = new LogSubscription(url, partitions, options, (stream) => stream === bulk, 600_000);
    await reader.start();
    ends.push(
      () => reader.stop(),
      () => broker.close(),
    );
    const publish = (stream: string, n: number) => broker.publish([aMessage(stream, `key-${n}`, n)]);
    const behind = async (): Promise<number> =>
      (await broker.lag('gathering', options.streams)).reduce((sum, { messages }) => sum + messages, 0);
    return { batches, publish, behind, stop: () => reader.stop() };
  };

  it('has the first of them at once, and gathers the next until something else comes, which does not wait', async () => {
    const { batches, publish } = await aReader();
    await publish(bulk, 1);
    await until(() => batches.length === 1);
    await publish(bulk, 2);
    await publish(bulk, 3);
    expect(batches).toEqual([[bulk]]);
    await publish(urgent, 4);
    await until(() => batches.length > 1);
    expect(batches.slice(1).flat()).toEqual([bulk, bulk, urgent]);
  });

  it('ends without waiting, and with its position written down', async () => {
    const { batches, publish, behind, stop } = await aReader();
    await publish(bulk, 1);
    await until(() => batches.length === 1);
    expect(await behind()).toBe(1); // handled, and not written down while it gathers
    await stop();
    expect(await behind()).toBe(0);
  });
});
