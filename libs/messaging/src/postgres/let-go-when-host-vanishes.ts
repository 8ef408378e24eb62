import type { Client } from 'pg';

/**
 * A host that vanishes closes nothing, and the server would keep its session with every lock for hours. For this session
 * it asks after the host each second, and lets go after about two in which nothing came back: of what it asked
 * (keepalive), or of what it sent (a notification on its way keeps it from asking). Without effect on a Unix socket.
 */
export async function letGoWhenHostVanishes(client: Client): Promise<void> {
  await client.query(
    `SET tcp_keepalives_idle = 1; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 1; SET tcp_user_timeout = '2s'`,
  );
}
