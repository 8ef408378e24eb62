/** Follows the log as little as one can: is notified, reads what is new, writes one row for each message and its place. */
import pg from 'pg';

const client = new pg.Client(JSON.parse(process.env.BARE_DATABASE));
await client.connect();
await client.query(
  `DROP TABLE IF EXISTS bench_noted; CREATE TABLE bench_noted (id UUID PRIMARY KEY, message JSONB NOT NULL)`,
);
let at = (await client.query('SELECT coalesce(max(id), 0) AS at FROM log')).rows[0].at;
const read = { name: 'read', text: 'SELECT id, message_id, message FROM log WHERE id > $1 ORDER BY xid, id LIMIT 200' };
const note = { name: 'note', text: 'INSERT INTO bench_noted VALUES ($1, $2) ON CONFLICT DO NOTHING' };
let reading = Promise.resolve();
client.on('notification', () => {
  reading = reading.then(async () => {
    const { rows } = await client.query({ ...read, values: [at] });
    for (const { id, message_id, message } of rows) {
      await client.query({ ...note, values: [message_id, message] });
      at = id;
    }
  });
});
await client.query('LISTEN homeward_log');
process.send('ready');
process.once('disconnect', async () => {
  await client.query('DROP TABLE bench_noted');
  await client.end();
});
