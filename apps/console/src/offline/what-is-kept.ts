import type { Device } from './device';

/** How much this browser keeps for a user, in numbers alone. */
export async function whatIsKept(
  device: Device,
  user: string,
): Promise<{ lists: number; waiting: number; noes: number }> {
  const [kept, queue] = [
    await device.kept.where('user').equals(user).toArray(),
    await device.queue.where('user').equals(user).toArray(),
  ];
  const waits = queue.filter((row) => row.state === 'waiting');
  return {
    lists: kept.filter((row) => row.name.startsWith('["passengers"') && row.until > Date.now()).length,
    waiting: waits.length,
    noes: waits.filter((row) => row.no).length,
  };
}
