/** What a token says of the session that it belongs to, and of when it was issued. */
export interface SessionToken {
  sid?: string;
  sub?: string;
  /** Seconds since 1970. */
  iat?: number;
}

/** Who was signed out: one session, or, without a `sid`, all sessions of somebody. */
export type SignedOut = Pick<SessionToken, 'sid' | 'sub'>;

/** A token of a person is refused when it is older, so a sign-out has to be kept no longer. */
const longestMs = 60 * 60 * 1_000;
/** What the clocks of two machines may differ by. */
const toleranceMs = 5_000;

/**
 * The sessions that are over, kept for as long as their tokens could be used. What happened before the start of this
 * program, or was dropped because there is no room, it cannot know: tokens of sessions issued before that are refused too,
 * and the console renews them, which works while the session lasts.
 */
export class EndedSessions {
  /** When each session, or everything of somebody, ended; the earliest first. */
  private readonly ended = new Map<string, number>();
  private knownSince: number;

  /** @param now milliseconds since 1970 */
  constructor(
    private readonly now: () => number,
    private readonly most = 50_000,
  ) {
    this.knownSince = now();
  }

  end({ sid, sub }: SignedOut): void {
    const key = sid === undefined ? `sub ${sub}` : `sid ${sid}`;
    this.ended.delete(key); // so that the order stays that of the times
    this.ended.set(key, this.now());
    this.forget();
  }

  isOver({ sid, sub, iat = 0 }: SessionToken): boolean {
    const issuedAt = iat * 1_000;
    const everythingEndedAt = this.ended.get(`sub ${sub}`);
    if (everythingEndedAt !== undefined && issuedAt <= everythingEndedAt) return true;
    if (sid === undefined) return false; // belongs to no session: a program's
    return this.ended.has(`sid ${sid}`) || issuedAt + toleranceMs < Math.max(this.knownSince, this.now() - longestMs);
  }

  private forget(): void {
    const tooOld = this.now() - longestMs - toleranceMs;
    for (const [key, at] of this.ended) {
      if (this.ended.size > this.most) this.knownSince = at + toleranceMs + 1_000;
      else if (at > tooOld) return;
      this.ended.delete(key);
    }
  }
}
