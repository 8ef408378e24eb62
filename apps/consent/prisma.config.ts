import path from 'node:path';
import { defineConfig } from 'prisma/config';

// `??=` lets a variable name the native engine where one is installed.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= path.resolve(__dirname, '../../tools/schema-engine.mjs');

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? 'postgresql://localhost/consent' },
});
