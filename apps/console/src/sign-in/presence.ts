import { deviceName } from '../offline/device-name';
import { line } from '../offline/line';
import { ClosedTabs } from './closed-tabs';
import type { SealedSessions } from './sealed-sessions';
import { sessionOver } from './session-over';

const minuteMs = 60_000;

/**
 * Whether somebody is there who has said who they are. After a tab was closed, and after half an hour without anybody, they
 * sign in again. Nobody can without a line: a gate opens, and asks when the line is back.
 */
export class Presence {
  private wasUsed = false;

  constructor(
    private readonly sessions: SealedSessions,
    private readonly tab: () => string,
    private readonly closed = new ClosedTabs(localStorage),
  ) {}

  /** Goes on with the session of this tab, or of one that is gone. */
  async begin(): Promise<void> {
    const before = await this.sessions.adopt();
    const wasClosed = before ? this.closed.has(before.tab, before.begunAt) : this.closed.hasOwn(this.tab());
    if (before) this.closed.forget(before.tab);
    this.closed.forget(this.tab());
    await this.sessions.begin();
    if (wasClosed) await this.sessions.ask();
    this.watch();
  }

  async isProven(): Promise<void> {
    this.closed.forget(this.tab());
    await this.sessions.prove().catch(() => undefined);
    this.watch();
  }

  asksNow = async (): Promise<boolean> => line.isUp() && (await this.sessions.asks().catch(() => false));

  /** Whether the issuer may go by whom it knows in this browser. */
  isKnown = async (): Promise<boolean> =>
    (await indexedDB.databases()).some(({ name }) => name === deviceName) && (await this.sessions.isElsewhere());

  private watched = false;
  private watch(): void {
    if (this.watched) return;
    this.watched = true;
    for (const sign of ['pointerdown', 'keydown'])
      addEventListener(sign, () => void (this.wasUsed = true), { capture: true, passive: true });
    addEventListener('pagehide', () => this.closed.note(this.tab()));
    addEventListener('pageshow', () => this.closed.forget(this.tab()));
    line.watch(() => void this.look());
    setInterval(() => void this.look(), minuteMs);
  }

  /** Covers the page once nobody was there for long. */
  private async look(): Promise<void> {
    if (this.wasUsed && !sessionOver.is()) await this.sessions.touch();
    this.wasUsed = false;
    if (sessionOver.is() || !(await this.asksNow())) return;
    await this.sessions.ask(); // also after the page was loaded anew
    sessionOver.note(true);
  }
}
