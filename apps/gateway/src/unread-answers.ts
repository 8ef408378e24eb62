/** An answer that is being sent. */
export interface Answer {
  address: string;
  /** Whether more cannot be sent before its reader takes some. */
  blocked(): boolean;
  /** Bytes sent so far. */
  sent(): number;
  end(): void;
}

export interface UnreadLimits {
  /** Answers that may wait for their readers. */
  address: number;
  total: number;
  /** Looks, one a second, at which a reader may have taken nothing: a slow line needs seconds for what is sent at once. */
  looks: number;
}

/** Fewer than there are connections to a service (`service-connections.ts`). */
export const withConnectionsToSpare: UnreadLimits = { address: 32, total: 96, looks: 30 };

interface Seen {
  sent: number;
  /** Bytes since the last look. */
  taken: number;
  idle: number;
}

/** Ends answers whose readers take nothing, and, where too many wait for theirs, those who take least. */
export class UnreadAnswers {
  private readonly open = new Map<Answer, Seen>();

  constructor(private readonly limits: UnreadLimits = withConnectionsToSpare) {}

  begin(answer: Answer): void {
    this.open.set(answer, { sent: 0, taken: 0, idle: 0 });
  }

  over(answer: Answer): void {
    this.open.delete(answer);
  }

  look(): void {
    const { address, total, looks } = this.limits;
    const left = new Map<string, number>();
    let all = 0;
    for (const [answer, seen] of this.waiting()) {
      const own = (left.get(answer.address) ?? 0) + 1;
      if (seen.idle >= looks || own > address || all >= total) {
        this.over(answer);
        answer.end();
        continue;
      }
      left.set(answer.address, own);
      all++;
    }
  }

  /** Those that wait for their readers, the best reader first. */
  private waiting(): [Answer, Seen][] {
    for (const [answer, seen] of this.open) {
      const sent = answer.sent();
      seen.taken = sent - seen.sent;
      seen.sent = sent;
      seen.idle = answer.blocked() && seen.taken === 0 ? seen.idle + 1 : 0;
    }
    const waiting = [...this.open].filter(([answer]) => answer.blocked());
    return waiting.sort(([, a], [, b]) => b.taken - a.taken || a.idle - b.idle);
  }
}
