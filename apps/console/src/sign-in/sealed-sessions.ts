import type { StateStore } from 'oidc-client-ts';
import type { Device } from '../offline/device';
import { keptMs } from '../offline/expiry';
import { keyOf } from '../offline/keys';
import { open, seal } from '../offline/seal';

type Locks = Pick<LockManager, 'request' | 'query'>;
/** Beside the keys of users, none of whom is called so. */
const sealedFor = ' sessions';

/** The sessions of the tabs of this browser, each in a row of its own, sealed: no token is written in the clear. */
export class SealedSessions implements StateStore {
  constructor(
    /** It comes with who signs in: the page before does without. */
    private readonly device: () => Promise<Device>,
    private readonly tab: () => string,
    private readonly locks: Locks = navigator.locks,
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

  /** Takes over the latest session of a tab that is closed, or of a browser that was killed. */
  adopt(): Promise<void> {
    return this.locks.request('homeward-adopt', async () => {
      if ((await this.getAllKeys()).length > 0) return;
      const held = new Set((await this.locks.query()).held?.map((lock) => lock.name));
      const rows = await (await this.device()).sessions.filter((row) => row.until > Date.now()).toArray();
      const left = rows.filter((row) => !held.has(`homeward-tab ${tabOf(row.name)}`)).sort((a, b) => b.at - a.at)[0];
      const value = left && (await this.read(left.name));
      if (!value) return;
      await this.write(this.rowOf(left.name.slice(tabOf(left.name).length + 1)), value);
      await (await this.device()).sessions.delete(left.name);
    });
  }

  /** Of every tab, and the key with them. */
  async forgetAll(): Promise<void> {
    await (await this.device()).sessions.clear();
    await (await this.device()).keys.delete(sealedFor);
  }

  private async write(name: string, value: string): Promise<void> {
    const sealed = await seal(await keyOf(await this.device(), sealedFor), name, value);
    const now = Date.now();
    await (await this.device()).sessions.put({ name, user: '', at: now, until: now + keptMs, sealed });
  }

  private async read(name: string): Promise<string | null> {
    const row = await (await this.device()).sessions.get(name);
    if (!row || row.until <= Date.now()) return null;
    return open<string>(await keyOf(await this.device(), sealedFor), name, row.sealed).catch(() => null);
  }

  private rowOf = (name: string): string => `${this.tab()} ${name}`;
}

const tabOf = (name: string): string => name.slice(0, name.indexOf(' '));
