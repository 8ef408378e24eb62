import type { Client } from 'pg';

/**
 * A host that vanishes closes nothing, and the server would keep its session with every lock for hours. For this session
 * it asks after the host each second, and lets go after about three in which nothing came back: of what it asked
 * (keepalive), or of what it sent (a notification on its way keeps it from asking). A program that is there and reads
 * nothing for so long, with hundreds of kilobytes waiting for it, loses its session too, and begins anew: what it was
 * sent comes twice. Without effect on a Unix socket.
 */
export async function letGoWhenHostVanishes(client: Client): Promise<void> {
  await client.query(
    `SET tcp_keepalives_idle = 1; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 2; SET tcp_user_timeout = '3s'`,
  );
}
