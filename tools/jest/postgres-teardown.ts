export default async function tearDown(): Promise<void> {
  const { stopTestServers } = globalThis as unknown as { stopTestServers?: () => Promise<void> };
  await stopTestServers?.();
}
