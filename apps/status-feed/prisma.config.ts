import path from 'node:path';
import { defineConfig } from 'prisma/config';

// `??=`: where the native engine is installed it can be named, and is used.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= path.resolve(__dirname, '../../tools/schema-engine.mjs');

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? 'postgresql://localhost/status_feed' },
});
