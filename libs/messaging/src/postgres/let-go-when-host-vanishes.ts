import type { Client } from 'pg';

/**
 * A host that vanishes closes nothing, and the server would keep its session with every lock for hours. For this
 * session the server probes the host each second, and ends the session after about three without an answer to a probe
 * (keepalive) or to data it sent (user timeout; data on its way suppresses probes). A program that reads nothing for so
 * long, with hundreds of kilobytes waiting for it, loses its session too and starts again: it gets the same messages
 * twice. No effect on a Unix socket.
 */
export async function letGoWhenHostVanishes(client: Client): Promise<void> {
  await client.query(
    `SET tcp_keepalives_idle = 1; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 2; SET tcp_user_timeout = '3s'`,
  );
}
