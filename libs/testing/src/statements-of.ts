import { Client } from 'pg';

/** The statements that this process sends to PostgreSQL while some work is done: each costs a round trip. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const query = Client.prototype.query as (...args: unknown[]) => unknown;
  Client.prototype.query = function (this: Client, ...args: unknown[]) {
    const [first] = args as [string | { text: string }];
    sent.push((typeof first === 'string' ? first : first.text).trim().replace(/\s+/g, ' '));
    return query.apply(this, args);
  } as typeof Client.prototype.query;
  try {
    await work();
  } finally {
    Client.prototype.query = query as typeof Client.prototype.query;
  }
  return sent;
}
