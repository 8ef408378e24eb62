import type { Device, QueueRow } from './device';
import { isOpen } from './queue';

export type OfOther = Pick<QueueRow, 'no' | 'kind' | 'flight' | 'state' | 'noted'>;

/** What others did on this device and did not send. It is sealed for them, and only they can send it. */
export async function ofOthers(device: Device, user: string): Promise<OfOther[]> {
  return device.queue.filter((row) => row.user !== user && isOpen(row)).toArray();
}

/** What of it the aircraft doors of a flight wait for: every no, of whomever it is, and who may have gone aboard. */
export const heldByOthers = (rows: readonly OfOther[], flightId: string): { noes: number; scans: number } => ({
  noes: rows.filter((row) => row.no).length,
  scans: rows.filter((row) => !row.no && row.kind === 'scan' && row.state === 'waiting' && row.flight === flightId)
    .length,
});
