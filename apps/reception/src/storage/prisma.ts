import type { Db } from '@homeward/messaging';
import { adapterFor } from '@homeward/persistence';
import { PrismaClient } from '../generated/prisma/client';

/** This service's own database. */
export type Database = PrismaClient & Db;

export const openDatabase = (connectionString: string): Database =>
  new PrismaClient({ adapter: adapterFor(connectionString) }) as Database;
