import { isNo, type Deed } from './deed';
import type { Device, QueueRow } from './device';
import { inSendingOrder } from './queue-order';
import type { Refusal } from './refusal';
import { open, seal, type Sealed } from './seal';

export interface Item extends Omit<QueueRow, 'sealed' | 'result'> {
  /** Gone where it was forgotten unsent. */
  deed?: Deed;
  /** What the platform answered, where it accepted. */
  answer?: unknown;
  problem?: Refusal;
  /** It is here, and does not open: nobody can send it. */
  unreadable?: boolean;
}

/** What still has to be seen to: not sent, or refused and nobody has looked at it. */
export const isOpen = ({ state, noted }: Pick<Item, 'state' | 'noted'>): boolean =>
  state === 'waiting' || (state !== 'sent' && !noted);

/** What a sign-out would lose. */
export const wouldBeLost = (item: Item): boolean => isOpen(item) && Boolean(item.deed ?? item.unreadable);

/** So many of what was sent are remembered, to be shown, and whatever is not old: who went through is not scanned twice. */
const remembered = 60;
const freshMs = 2 * 3_600_000;

/** What one user did on this device and the platform has to learn. Nothing of it is readable without the user's key. */
export class Queue {
  constructor(
    private readonly device: Device,
    private readonly user: string,
    private readonly key: CryptoKey,
    private readonly now: () => number = Date.now,
  ) {}

  /** Resolves once it is on the disk: only then may a screen say that it is kept. */
  async put(id: string, deed: Deed, at = this.now()): Promise<void> {
    await this.device.queue.put(await this.row(id, deed, at));
  }

  async all(): Promise<Item[]> {
    const rows = await this.device.queue.where('user').equals(this.user).toArray();
    return Promise.all(inSendingOrder(rows).map((row) => this.opened(row)));
  }

  /** The next to be sent, but for those that were tried in this round. One that does not open holds up no other. */
  async next(tried: ReadonlySet<string>): Promise<Item | undefined> {
    const rows = await this.device.queue.where('user').equals(this.user).toArray();
    for (const row of inSendingOrder(rows.filter((r) => r.state === 'waiting' && !tried.has(r.id)))) {
      const item = await this.opened(row);
      if (item.deed) return item;
    }
    return undefined;
  }

  tried(id: string): Promise<number> {
    return this.device.queue
      .where({ id })
      .and((row) => row.state === 'waiting')
      .modify((row) => void row.tries++);
  }

  async accepted(id: string, answer: unknown): Promise<void> {
    const result = await seal(this.key, this.about(id), answer ?? null);
    await this.device.queue.update(id, { state: 'sent', noted: true, result });
    // A no is remembered for its day: without a line it is what stops somebody.
    const sent = (await this.device.queue.where('user').equals(this.user).sortBy('at')).filter(
      (row) => row.state === 'sent' && !row.no,
    );
    const old = sent.slice(0, Math.max(0, sent.length - remembered)).filter((row) => row.at + freshMs < this.now());
    await this.device.queue.bulkDelete(old.map((row) => row.id));
  }

  async refused(id: string, problem: Refusal): Promise<void> {
    const result = await seal(this.key, this.about(id), problem);
    await this.device.queue.update(id, { state: 'refused', result });
  }

  /** Somebody has seen how it ended. */
  note(id: string): Promise<number> {
    return this.device.queue.update(id, { noted: true });
  }

  /** @returns whether it was still here: what was sent is not taken back by forgetting it */
  takeBack(id: string): Promise<number> {
    return this.device.queue
      .where({ id })
      .and((row) => row.state === 'waiting')
      .delete();
  }

  /** The same, done at the same time, under another id: the first may have arrived without an answer. */
  async correct(id: string, as: string, deed: Deed): Promise<boolean> {
    const row = await this.row(as, deed, 0);
    return this.device.transaction('rw', this.device.queue, async () => {
      const before = await this.device.queue.get(id);
      if (before?.state !== 'waiting') return false;
      await this.device.queue.delete(id);
      await this.device.queue.put({ ...row, at: before.at });
      return true;
    });
  }

  private async row(id: string, deed: Deed, at: number): Promise<QueueRow> {
    const sealed = await seal(this.key, this.about(id), deed);
    return { id, user: this.user, at, no: isNo(deed), state: 'waiting', tries: 0, noted: false, sealed };
  }

  private async opened({ sealed, result, ...row }: QueueRow): Promise<Item> {
    const opens = <T>(what: Sealed | undefined): Promise<T | undefined> | undefined =>
      what && open<T>(this.key, this.about(row.id), what).catch(() => undefined);
    const deed = await opens<Deed>(sealed);
    if (sealed && !deed) return { ...row, unreadable: true };
    const said = await opens<unknown>(result);
    if (said === undefined) return { ...row, deed };
    return row.state === 'sent' ? { ...row, deed, answer: said } : { ...row, deed, problem: said as Refusal };
  }

  private about = (id: string): string => `queue ${this.user} ${id}`;
}
