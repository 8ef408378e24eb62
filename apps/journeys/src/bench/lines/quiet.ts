import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { ms } from '../measure';
import { between, processorTime, processorTimeOf, type Spent } from '../processor-time';
import { connectionTo, type Server } from '../server';
import { settled } from '../settled';
import { bareProgram } from './bare-program';
import { row, times, type Measured } from './line';
import { aCase, anOperation, register, withdraw } from './people';

const readers = ['status-feed', 'manifests'] as const;
const everyMs = 200;
/** Of so many messages the statements are counted. */
const counted = 20;

/** Line 4: what one message costs a service when the next comes 200 ms later, beside a bare reader of the same log. */
export async function quiet({ api, sample, server, quick }: Measured): Promise<void> {
  const count = quick ? 20 : 150;
  const caseId = await aCase(await anOperation(api, sample));
  const people: string[] = [];
  for (let n = 0; n < 2 * count + counted; n++) people.push(await register(api, caseId, n));
  await settled(api, server);
  const bare = await bareProgram('reader', server, 'broker');
  const now = (): Spent => ({ ...processorTime(server), bare: processorTimeOf(bare.pid) });
  const slowly = async (some: string[], work: (personId: string) => Promise<unknown>): Promise<void> => {
    for (const personId of some) await Promise.all([work(personId), pause(everyMs)]);
  };
  await slowly(people.slice(0, count / 2), (personId) => withdraw(api, personId)); // warms up
  const idleFrom = now();
  await slowly(people.slice(0, count), () => Promise.resolve());
  const from = now();
  await slowly(people.slice(count, 2 * count), (personId) => withdraw(api, personId));
  const [idle, busy] = [between(idleFrom, from), between(from, now())];
  await bare.end();
  const cost = (program: string): number => Math.max(0, busy[program]! - idle[program]!) / count;
  const statements = await statementsFor(server, readers, people.slice(2 * count), (some) =>
    slowly(some, (personId) => withdraw(api, personId)),
  );
  for (const [i, reader] of readers.entries()) {
    const here = `${ms(cost(reader))} of CPU, ${statements[i]!.toFixed(1)} statements`;
    const what = i === 0 ? `4  one message each ${everyMs} ms, ${reader}` : `   the same, ${reader}`;
    row(what, here, `bare reader ${ms(cost('bare'))}`, times(cost(reader), cost('bare')), '1 ms, 3 statements');
  }
}

/** How many statements each service sends for one message, the polls of the same time taken away. */
async function statementsFor(
  server: Server,
  services: readonly string[],
  people: string[],
  work: (people: string[]) => Promise<void>,
): Promise<number[]> {
  const client = new Client(connectionTo(server, 'postgres'));
  await client.connect();
  const set = async (...settings: string[]): Promise<void> => {
    for (const setting of settings) await client.query(`ALTER SYSTEM ${setting}`);
    await client.query('SELECT pg_reload_conf()');
    await pause(500);
  };
  const log = path.join(server.dataFolder, 'logs/postgres.log');
  const sent = (): number[] => {
    const text = readFileSync(log, 'utf8');
    const role = (service: string): string => `${service.replaceAll('-', '_')}_app`;
    return services.map((s) => text.split(`<${role(s)}> LOG:  `).filter((l) => /^(statement|execute)/.test(l)).length);
  };
  await set(`SET log_line_prefix = '<%u> '`, `SET log_statement = 'all'`);
  try {
    const before = sent();
    await pause(people.length * everyMs);
    const idle = sent();
    await work(people);
    const busy = sent();
    return busy.map((n, i) => (n - idle[i]! - (idle[i]! - before[i]!)) / people.length);
  } finally {
    await set('RESET log_statement', 'RESET log_line_prefix');
    await client.end();
  }
}
