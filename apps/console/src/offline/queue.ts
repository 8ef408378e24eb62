import { isNo, type Deed } from './deed';
import type { Device, QueueRow } from './device';
import { inSendingOrder } from './queue-order';
import type { Refusal } from './refusal';
import { open, seal } from './seal';

export interface Item extends Omit<QueueRow, 'sealed' | 'result'> {
  /** Gone where it was forgotten unsent. */
  deed?: Deed;
  /** What the platform answered, where it accepted. */
  answer?: unknown;
  problem?: Refusal;
}

/** So many of what was sent are remembered, to be shown. */
const remembered = 60;

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
    const sealed = await seal(this.key, this.about(id), deed);
    const row = { id, user: this.user, at, no: isNo(deed), state: 'waiting' as const, tries: 0, noted: false, sealed };
    await this.device.queue.put(row);
  }

  async all(): Promise<Item[]> {
    const rows = await this.device.queue.where('user').equals(this.user).toArray();
    return Promise.all(inSendingOrder(rows).map((row) => this.opened(row)));
  }

  /** The next to be sent, but for those that were tried in this round. */
  async next(tried: ReadonlySet<string>): Promise<Item | undefined> {
    const rows = await this.device.queue.where('user').equals(this.user).toArray();
    const [first] = inSendingOrder(rows.filter((r) => r.state === 'waiting' && !tried.has(r.id)));
    return first && this.opened(first);
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
    const sent = (await this.device.queue.where('user').equals(this.user).sortBy('at')).filter(
      (row) => row.state === 'sent',
    );
    await this.device.queue.bulkDelete(sent.slice(0, Math.max(0, sent.length - remembered)).map((row) => row.id));
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
    const before = await this.device.queue.get(id);
    if (!before || (await this.takeBack(id)) === 0) return false;
    await this.put(as, deed, before.at);
    return true;
  }

  private async opened({ sealed, result, ...row }: QueueRow): Promise<Item> {
    const deed = sealed && (await open<Deed>(this.key, this.about(row.id), sealed));
    if (!result) return { ...row, deed };
    const said = await open(this.key, this.about(row.id), result);
    return row.state === 'sent' ? { ...row, deed, answer: said } : { ...row, deed, problem: said as Refusal };
  }

  private about = (id: string): string => `queue ${this.user} ${id}`;
}
