import fs from 'node:fs';

export default async function tearDown(): Promise<void> {
  const { testPostgres } = globalThis as unknown as {
    testPostgres?: { postgres: { stop(): Promise<void> }; folder: string };
  };
  await testPostgres?.postgres.stop();
  if (testPostgres) fs.rmSync(testPostgres.folder, { recursive: true, force: true });
}
