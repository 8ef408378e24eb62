import { PrismaPg } from '@prisma/adapter-pg';
import type { Db } from '@homeward/messaging';
import { nameStatements } from '@homeward/persistence';
import { PrismaClient } from '../generated/prisma/client';

/** This service's own database. */
export type Database = PrismaClient & Db;

/** @param schema another than the one in use: tables are built anew there */
export const openDatabase = (connectionString: string, schema?: string): Database =>
  new PrismaClient({
    adapter: new PrismaPg(
      { connectionString, max: 8, ...(schema && { options: `-c search_path=${schema}` }) },
      { schema, statementNameGenerator: nameStatements() },
    ),
  }) as Database;
