/** The adapter of the client, adjusted where the migration engine needs more than the client does. */
import { PrismaPg } from '@prisma/adapter-pg';
import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { schemaName, urlFor, withClient } from './database.mjs';

/** The catalog queries return "char"/name columns, which adapter-pg maps only in part: present them as text. */
const AS_TEXT = new Map([
  [18, 25],
  [19, 25],
  [1002, 1009],
  [1003, 1009],
  [2205, 25],
  [2206, 25],
  [194, 25],
]);
const PATCHED = Symbol('patched');
const patched = (target) => {
  if (target[PATCHED]) return target;
  target[PATCHED] = true;
  const query = target.query.bind(target);
  target.query = async (...a) => {
    const r = await query(...a);
    for (const one of Array.isArray(r) ? r : [r])
      for (const f of one?.fields ?? []) f.dataTypeID = AS_TEXT.get(f.dataTypeID) ?? f.dataTypeID;
    return r;
  };
  return target;
};
export const makePool = (connectionString) => {
  const pool = new pg.Pool({
    connectionString,
    max: 1,
    connectionTimeoutMillis: 5000,
    ...(schemaName && { options: `-c search_path="${schemaName}"` }),
  });
  pool.on('error', () => {});
  const open = pool.connect.bind(pool);
  let ready = !schemaName || schemaName === 'public';
  const connect = async () => {
    const c = await open();
    if (!ready) {
      await c.query(`CREATE SCHEMA IF NOT EXISTS ${c.escapeIdentifier(schemaName)}`);
      ready = true;
    }
    return c;
  };
  pool.query = async (...a) => {
    const c = await connect();
    try {
      return await patched(c).query(...a);
    } finally {
      c.release();
    }
  };
  pool.connect = async () => {
    const c = await connect();
    return patched(c);
  };
  return pool;
};
/** adapter-pg's executeScript splits naively on ";": send the script whole (simple query protocol), as the native engine does. */
const wholeScripts = (conn, pool) => {
  conn.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (e) {
      throw asDriverError(e);
    }
  };
  return conn;
};
const asDriverError = (e) =>
  typeof e.code === 'string' && e.severity
    ? new DriverAdapterError({
        kind: 'postgres',
        code: e.code,
        severity: e.severity,
        message: e.message,
        detail: e.detail,
        column: e.column,
        hint: e.hint,
        originalCode: e.code,
        originalMessage: e.message,
      })
    : e;
/** connectToShadowDb in @prisma/adapter-pg drops the database while its own pool is still connected. */
export class MigrationAdapter extends PrismaPg {
  constructor(pool, options) {
    super(pool, options);
    this.pool = pool;
  }
  async connect() {
    return wholeScripts(await super.connect(), this.pool);
  }
  async connectToShadowDb() {
    const name = `prisma_migrate_shadow_db_${globalThis.crypto.randomUUID()}`;
    await withClient('postgres', (c) => c.query(`CREATE DATABASE "${name}"`));
    const pool = makePool(urlFor(name));
    const conn = wholeScripts(
      await new PrismaPg(pool, { schema: schemaName, disposeExternalPool: true }).connect(),
      pool,
    );
    const dispose = conn.dispose.bind(conn);
    conn.dispose = async () => {
      await dispose();
      await withClient('postgres', (c) => c.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
    };
    return conn;
  }
}
