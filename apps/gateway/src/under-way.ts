/** How many may be under way at once. */
export interface UnderWayLimits {
  /** Of one address, or of one caller. */
  each: number;
  total: number;
}

/** Counts what is under way and costs its sender nothing, by whose it is and in all. */
export class UnderWay {
  private readonly byWhose = new Map<string, number>();
  private total = 0;

  constructor(private readonly limits: UnderWayLimits) {}

  /** @returns what to call when it is over; undefined when there are too many already */
  begin(whose: string): (() => void) | undefined {
    const own = this.byWhose.get(whose) ?? 0;
    if (own >= this.limits.each || this.total >= this.limits.total) return undefined;
    this.byWhose.set(whose, own + 1);
    this.total++;
    return () => this.end(whose);
  }

  private end(whose: string): void {
    this.total--;
    const left = (this.byWhose.get(whose) ?? 1) - 1;
    if (left > 0) this.byWhose.set(whose, left);
    else this.byWhose.delete(whose);
  }
}
