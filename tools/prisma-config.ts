import path from 'node:path';
import { defineConfig } from 'prisma/config';

// `??=`: where the native engine is installed it can be named, and is used.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= path.resolve(__dirname, 'schema-engine.mjs');

/** What Prisma's tools have to know of a service. Paths count from the file that exports it. */
export const prismaConfig = (database: string) =>
  defineConfig({
    schema: 'prisma/schema.prisma',
    migrations: { path: 'prisma/migrations' },
    datasource: { url: process.env['DATABASE_URL'] ?? `postgresql://localhost/${database}` },
  });
