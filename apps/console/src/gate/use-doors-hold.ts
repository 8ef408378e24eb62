import { useOthers, useQueue } from '../offline/offline';
import { heldByOthers } from '../offline/others';
import { isOpen } from '../offline/queue';

/** What the aircraft doors wait for on this device: until it was sent, it is known nowhere else. */
export function useDoorsHold(flightId: string): { own: number; noes: number; scans: number; held: boolean } {
  const own = useQueue().filter((item) => item.no && isOpen(item)).length;
  const { noes, scans } = heldByOthers(useOthers(), flightId);
  return { own, noes, scans, held: own + noes + scans > 0 };
}
