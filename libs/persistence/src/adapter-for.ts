import { PrismaPg } from '@prisma/adapter-pg';
import { nameStatements } from './name-statements';

/** How a service's client reaches its own database. @param schema another than the one in use: tables are built anew there */
export const adapterFor = (connectionString: string, schema?: string): PrismaPg =>
  new PrismaPg(
    { connectionString, max: 8, ...(schema && { options: `-c search_path=${schema}` }) },
    { schema, statementNameGenerator: nameStatements() },
  );
