import type { StateStore } from 'oidc-client-ts';
import type { Device, SessionRow } from '../offline/device';
import { keptMs } from '../offline/expiry';
import { keyOf } from '../offline/keys';
import { open, seal } from '../offline/seal';

/** A browser that nobody has used for so long asks who is there. */
export const idleMs = 30 * 60_000;
type Locks = Pick<LockManager, 'request' | 'query'>;
/** A clock that is corrected by a little is not one that was set back. */
const aheadMs = 60_000;
/** Beside the keys of users, none of whom is called so. */
const sealedFor = ' sessions';

/** The sessions of the tabs of this browser, each in a row of its own, sealed: no token is written in the clear. */
export class SealedSessions implements StateStore {
  constructor(
    /** It comes with who signs in: the page before does without. */
    private readonly device: () => Promise<Device>,
    private readonly tab: () => string,
    private readonly locks: Locks = navigator.locks,
    private readonly now: () => number = Date.now,
  ) {}

  async set(name: string, value: string): Promise<void> {
    await this.write(this.rowOf(name), value);
  }

  /** Nothing once the store is closed, as after a sign-out. */
  get(name: string): Promise<string | null> {
    return this.read(this.rowOf(name)).catch(() => null);
  }

  async remove(name: string): Promise<string | null> {
    const before = await this.get(name);
    if (before !== null) await (await this.device()).sessions.delete(this.rowOf(name));
    return before;
  }

  async getAllKeys(): Promise<string[]> {
    const rows = await (await this.device()).sessions.toArray();
    return rows
      .filter((row) => row.name.startsWith(this.rowOf('')))
      .map((row) => row.name.slice(this.rowOf('').length));
  }

  /** Whether any tab has one. */
  any = async (): Promise<boolean> => (await (await this.device()).sessions.count()) > 0;

  /** Whether another tab that is open has one, and somebody is at work in it: one that is covered, or should be, says nothing of who is there. */
  async isElsewhere(): Promise<boolean> {
    const [held, rows] = [await this.held(), await (await this.device()).sessions.toArray()];
    return rows.some(
      ({ name, at, asks }) =>
        tabOf(name) !== this.tab() && held.has(`homeward-tab ${tabOf(name)}`) && !asks && !this.isIdle(at),
    );
  }

  /**
   * Takes over the latest session of a tab that is closed, or of a browser that was killed.
   * @returns the tab that it was of, and when that was loaded last
   */
  adopt(): Promise<{ tab: string; begunAt: number } | undefined> {
    return this.locks.request('homeward-adopt', async () => {
      if ((await this.getAllKeys()).length > 0) return undefined;
      const held = await this.held();
      const rows = await (await this.device()).sessions.filter((row) => row.until > Date.now()).toArray();
      const left = rows.filter((row) => !held.has(`homeward-tab ${tabOf(row.name)}`)).sort((a, b) => b.at - a.at)[0];
      const value = left && (await this.read(left.name));
      if (!value) return undefined;
      const name = this.rowOf(left.name.slice(tabOf(left.name).length + 1));
      await this.write(name, value, left);
      await (await this.device()).sessions.delete(left.name);
      return { tab: tabOf(left.name), begunAt: left.begunAt ?? 0 };
    });
  }

  /** This tab was loaded. */
  begin = (): Promise<number> => this.own((row) => void (row.begunAt = this.now()));
  /** Somebody is at work in this tab. */
  touch = (): Promise<number> => this.own((row) => void (row.at = this.now()));
  /** Whoever goes on with it signs in first, also after the page was loaded anew. */
  ask = (): Promise<number> => this.own((row) => void (row.asks = true));
  /** They have. */
  prove = (): Promise<number> =>
    this.own((row) => {
      delete row.asks;
      row.at = this.now();
    });

  /** Whether the session of this tab asks for a sign-in. A clock that was set back does not make it longer. */
  async asks(): Promise<boolean> {
    const rows = await (await this.device()).sessions.toArray();
    const own = rows.filter((row) => row.name.startsWith(this.rowOf('')));
    return own.length > 0 && (own.some((row) => row.asks) || this.isIdle(Math.max(...rows.map((row) => row.at))));
  }

  private isIdle(usedAt: number): boolean {
    const ago = this.now() - usedAt;
    return ago < -aheadMs || ago > idleMs;
  }

  /** Of every tab, and the key with them. */
  async forgetAll(): Promise<void> {
    await (await this.device()).sessions.clear();
    await (await this.device()).keys.delete(sealedFor);
  }

  /** @param before the row that it goes on with: a new token does not say that somebody is there */
  private async write(name: string, value: string, before?: SessionRow): Promise<void> {
    const device = await this.device();
    const sealed = await seal(await keyOf(device, sealedFor), name, value);
    const known = before ?? (await device.sessions.get(name));
    const now = this.now();
    const { at = now, asks, begunAt = now } = known ?? {};
    await device.sessions.put({ name, user: '', at, until: now + keptMs, sealed, begunAt, ...(asks && { asks }) });
  }

  private own = async (change: (row: SessionRow) => void): Promise<number> =>
    (await this.device()).sessions.where('name').startsWith(this.rowOf('')).modify(change);

  private held = async (): Promise<Set<string | undefined>> =>
    new Set((await this.locks.query()).held?.map((lock) => lock.name));

  private async read(name: string): Promise<string | null> {
    const row = await (await this.device()).sessions.get(name);
    if (!row || row.until <= Date.now()) return null;
    return open<string>(await keyOf(await this.device(), sealedFor), name, row.sealed).catch(() => null);
  }

  private rowOf = (name: string): string => `${this.tab()} ${name}`;
}

const tabOf = (name: string): string => name.slice(0, name.indexOf(' '));
