/** Arguments of the command line, and the database server that they name. */
import pg from 'pg';

const argv = process.argv.slice(2);
export const opts = { datamodels: [], datasource: {}, cli: null };
for (let i = 0; i < argv.length; i++) {
  if (argv[i] === '--datamodels') opts.datamodels.push(argv[++i]);
  else if (argv[i] === '--datasource') opts.datasource = JSON.parse(argv[++i]);
  else if (argv[i] === 'cli') opts.cli = argv[++i];
  else if (argv[i].startsWith('--')) i++;
}
export const url = opts.datasource.url ? new URL(opts.datasource.url) : null;
export const schemaName = url?.searchParams.get('schema') ?? undefined;
export const dbName = url ? decodeURIComponent(url.pathname.slice(1)) : '';
export const urlFor = (db) => {
  const u = new URL(url);
  for (const k of ['schema', 'connection_limit', 'pool_timeout', 'pgbouncer']) u.searchParams.delete(k);
  if (db !== undefined) u.pathname = '/' + encodeURIComponent(db);
  return u.toString();
};
export const withClient = async (db, fn) => {
  const c = new pg.Client({ connectionString: urlFor(db), connectionTimeoutMillis: 5000 });
  c.on('error', () => {});
  await c.connect();
  try {
    return await fn(c);
  } finally {
    await c.end().catch(() => {});
  }
};
export const toUserError = (e) => {
  const at = url ? `${url.hostname}:${url.port || 5432}` : '';
  if (e.code === '3D000')
    return { code: 'P1003', message: `Database \`${dbName}\` does not exist on the database server at \`${at}\`.` };
  if (e.code === '28P01' || e.code === '28000')
    return { code: 'P1000', message: `Authentication failed against database server at \`${at}\`.` };
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET'].includes(e.code))
    return { code: 'P1001', message: `Can't reach database server at \`${at}\`` };
  return { code: undefined, message: e.message };
};
export const createDatabase = () =>
  withClient('postgres', (c) => c.query(`CREATE DATABASE ${c.escapeIdentifier(dbName)}`));
