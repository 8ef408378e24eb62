/**
 * For one machine with many small programs. Durability is PostgreSQL's default: a power cut loses nothing that was
 * accepted.
 */
const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '64MB',
  max_wal_size: '512MB',
  wal_level: 'minimal', // nothing is replicated from here
  max_wal_senders: '0',
  jit: 'off', // our queries are short: compiling them costs more than it saves
  max_parallel_workers_per_gather: '0',
  // The broker reads up to the oldest open transaction: a forgotten one would hold every stream back.
  idle_in_transaction_session_timeout: '60s',
  log_timezone: 'UTC',
  timezone: 'UTC',
};

export const flagsFor = (port: number): string[] => [
  '-p',
  String(port),
  ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
];
