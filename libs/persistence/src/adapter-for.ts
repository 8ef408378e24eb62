import { PrismaPg } from '@prisma/adapter-pg';
import type { Db } from '@homeward/messaging';
import { nameStatements } from './name-statements';

/** The driver adapter of a service's Prisma client. @param schema another than the one in use, for rebuilt tables */
export const adapterFor = (connectionString: string, schema?: string): PrismaPg =>
  new PrismaPg(
    { connectionString, max: 8, ...(schema && { options: `-c search_path=${schema}` }) },
    { schema, statementNameGenerator: nameStatements() },
  );

/**
 * Opens a service's own database with the client that was generated for it.
 * @param Client the class `PrismaClient` of the service
 */
export const databaseOf =
  <Client>(Client: new (options: { adapter: PrismaPg }) => Client) =>
  (connectionString: string, schema?: string): Client & Db =>
    new Client({ adapter: adapterFor(connectionString, schema) }) as Client & Db;
