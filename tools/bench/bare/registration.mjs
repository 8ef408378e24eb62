/**
 * The rows that one registration writes (state, history, outbox, and a key against doing it twice) through Fastify and pg
 * and nothing else: copies of the last person's rows, with their indexes, in a schema of its own.
 */
import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ ...JSON.parse(process.env.BARE_DATABASE), max: 8 });
await pool.query(`
  DROP SCHEMA IF EXISTS bench CASCADE; CREATE SCHEMA bench;
  CREATE TABLE bench.person (LIKE public.person INCLUDING ALL);
  CREATE TABLE bench.history (LIKE public.history INCLUDING ALL);
  CREATE TABLE bench.outbox (LIKE public.outbox INCLUDING ALL);
  CREATE TABLE bench.used_key (key UUID PRIMARY KEY, answer JSONB NOT NULL)`);
const like = async (sql, values) => (await pool.query(sql, values)).rows;
const person = (await like('SELECT * FROM person ORDER BY id DESC LIMIT 1'))[0];
const history = (await like('SELECT * FROM history WHERE aggregate_id = $1', [person.id]))[0];
const message = (await like('SELECT * FROM outbox WHERE key = $1', [person.id]))[0];

/** A prepared statement that writes such a row again, without what the table itself gives. */
function again(table, example, given = []) {
  const columns = Object.keys(example).filter((column) => !given.includes(column));
  const text = `INSERT INTO bench.${table} (${columns}) VALUES (${columns.map((_, i) => `$${i + 1}`)})`;
  return (now) => ({ name: table, text, values: columns.map((column) => ({ ...example, ...now })[column]) });
}
const write = [
  again('person', person),
  again('history', history, ['seq']),
  again('outbox', message, ['xid', 'id', 'written_at']),
  again('used_key', { key: '', answer: {} }),
];

const server = Fastify();
server.post('/people', async ({ body }, reply) => {
  const id = body.personId;
  const [person, history, outbox, key] = write;
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(person({ id }));
    await client.query(history({ aggregate_id: id, command_id: id }));
    await client.query(outbox({ key: id, message_id: id }));
    await client.query(key({ key: id, answer: { personId: id, version: 1 } }));
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  return reply.code(201).send({ personId: id, version: 1 });
});
process.send({ url: `${await server.listen({ port: 0, host: '127.0.0.1' })}/people` });
process.once('disconnect', async () => {
  await server.close();
  await pool.query('DROP SCHEMA bench CASCADE');
  await pool.end();
});
