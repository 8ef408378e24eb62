/** How many requests may be under way whose bodies have not arrived. */
export interface UnfinishedLimits {
  address: number;
  total: number;
}

/** Far more than an office sends at once, and far less than it takes to use up a machine. */
export const generously: UnfinishedLimits = { address: 64, total: 1_024 };

/** Counts requests whose bodies have not arrived yet, by address and in all: half a request costs its sender nothing. */
export class Unfinished {
  private readonly byAddress = new Map<string, number>();
  private total = 0;

  constructor(private readonly limits: UnfinishedLimits = generously) {}

  /** @returns what to call when the body has arrived; undefined when there are too many already */
  begin(address: string): (() => void) | undefined {
    const own = this.byAddress.get(address) ?? 0;
    if (own >= this.limits.address || this.total >= this.limits.total) return undefined;
    this.byAddress.set(address, own + 1);
    this.total++;
    return () => this.end(address);
  }

  private end(address: string): void {
    this.total--;
    const left = (this.byAddress.get(address) ?? 1) - 1;
    if (left > 0) this.byAddress.set(address, left);
    else this.byAddress.delete(address);
  }
}
