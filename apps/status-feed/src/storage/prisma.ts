import type { Db } from '@homeward/messaging';
import { adapterFor } from '@homeward/persistence';
import { PrismaClient } from '../generated/prisma/client';

/** This service's own database. */
export type Database = PrismaClient & Db;

/** @param schema another than the one in use: tables are rebuilt there */
export const openDatabase = (connectionString: string, schema?: string): Database =>
  new PrismaClient({ adapter: adapterFor(connectionString, schema) }) as Database;
