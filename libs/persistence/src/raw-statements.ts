import {
  ColumnTypeEnum,
  type ArgType,
  type ColumnType,
  type SqlQuery,
  type SqlQueryable,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import type { Tx } from '@homeward/messaging';

const argTypeOf = (value: unknown): ArgType => ({
  scalarType: value instanceof Date ? 'datetime' : 'unknown',
  arity: Array.isArray(value) ? 'list' : 'scalar',
});

const queryOf = (sql: string, values: unknown[]): SqlQuery => ({
  sql,
  args: values.map((value) => value ?? null),
  argTypes: values.map(argTypeOf),
});

const asDate = (value: string): Date => new Date(value);

/** What the driver adapter leaves as text, by the type of its column. */
const readers: Partial<Record<ColumnType, (value: never) => unknown>> = {
  [ColumnTypeEnum.Int64]: (value: string) => BigInt(value),
  [ColumnTypeEnum.Int64Array]: (values: string[]) => values.map(BigInt),
  [ColumnTypeEnum.Json]: (value: string) => JSON.parse(value) as unknown,
  [ColumnTypeEnum.Date]: asDate,
  [ColumnTypeEnum.DateTime]: asDate,
  [ColumnTypeEnum.Numeric]: () => {
    throw new Error('Cast what is numeric in the statement: to text, int or float8.');
  },
};

function rowsOf<T>({ columnNames, columnTypes, rows }: SqlResultSet): T {
  const each = columnTypes.map((type) => readers[type] as ((value: unknown) => unknown) | undefined);
  return rows.map((row) => {
    const read: Record<string, unknown> = {};
    for (const [i, value] of row.entries()) read[columnNames[i]!] = value === null || !each[i] ? value : each[i](value);
    return read;
  }) as T;
}

/**
 * Raw statements on a connection of the driver adapter, with the types that Prisma's own would give. Prisma's client takes
 * more time to pass a statement on than the driver to send it.
 */
export const rawStatementsOn = (connection: () => Promise<SqlQueryable> | SqlQueryable): Tx => ({
  $queryRawUnsafe: async <T>(sql: string, ...values: unknown[]) =>
    rowsOf<T>(await (await connection()).queryRaw(queryOf(sql, values))),
  $executeRawUnsafe: async (sql, ...values) => (await connection()).executeRaw(queryOf(sql, values)),
});
