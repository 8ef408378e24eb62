import { PrismaPg } from '@prisma/adapter-pg';
import type { Db } from '@homeward/messaging';
import { nameStatements } from '@homeward/persistence';
import { PrismaClient } from '../generated/prisma/client';

/** This service's own database. */
export type Database = PrismaClient & Db;

export const openDatabase = (connectionString: string): Database =>
  new PrismaClient({
    adapter: new PrismaPg({ connectionString, max: 8 }, { statementNameGenerator: nameStatements() }),
  }) as Database;
