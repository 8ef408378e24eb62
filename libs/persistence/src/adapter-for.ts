import { PrismaPg } from '@prisma/adapter-pg';
import { nameStatements } from './name-statements';

/** The driver adapter of a service's Prisma client. @param schema another than the one in use, for rebuilt tables */
export const adapterFor = (connectionString: string, schema?: string): PrismaPg =>
  new PrismaPg(
    { connectionString, max: 8, ...(schema && { options: `-c search_path=${schema}` }) },
    { schema, statementNameGenerator: nameStatements() },
  );
