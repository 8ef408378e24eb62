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

/** What becomes of a deed that was begun against the word of this device. */
interface How {
  at?: number;
  /** The page that alone may send it. */
  page?: string;
}

/** What a sign-out would lose. */
export const wouldBeLost = (item: Item): boolean => isOpen(item) && Boolean(item.deed ?? item.unreadable);

/** So many of what was sent are remembered, to be shown, and whatever is not old: who went through is not scanned twice. */
const remembered = 60;
const freshMs = 2 * 3_600_000;
/** A page that has waited so long for an answer has shown what came of it, or is gone. */
const goneMs = 30_000;

/** What one user did on this device and the platform has to learn. Nothing of it is readable without the user's key. */
export class Queue {
  constructor(
    private readonly device: Device,
    private readonly user: string,
    private readonly key: CryptoKey,
    private readonly now: () => number = Date.now,
  ) {}

  /** Resolves once it is on the disk: only then may a screen say that it is kept. */
  async put(id: string, deed: Deed, { at = this.now(), page }: How = {}): Promise<void> {
    await this.device.queue.put({ ...(await this.row(id, deed, at)), ...(page && { page }) });
  }

  async all(): Promise<Item[]> {
    const rows = await this.device.queue.where('user').equals(this.user).toArray();
    return Promise.all(inSendingOrder(rows).map((row) => this.opened(row)));
  }

  /** The next to be sent, but for those that were tried in this round. One that does not open holds up no other. */
  async next(tried: ReadonlySet<string>, page?: string): Promise<Item | undefined> {
    const rows = await this.device.queue.where('user').equals(this.user).toArray();
    const sent = ({ id, state, page: only }: QueueRow): boolean =>
      state === 'waiting' && !tried.has(id) && (only === undefined || only === page);
    for (const row of inSendingOrder(rows.filter(sent))) {
      const item = await this.opened(row);
      if (item.deed) return item;
    }
    return undefined;
  }

  /** Before its request goes out. @returns whether it is still to be sent */
  async goesOut(id: string): Promise<boolean> {
    return (await this.waiting(id).modify((row) => void (row.left = true))) > 0;
  }

  /** No answer. @param left whether it may have arrived */
  tried(id: string, left: boolean): Promise<number> {
    return this.waiting(id).modify((row) => void Object.assign(row, { tries: row.tries + 1, left }));
  }

  /** Of what was taken back meanwhile it stays in sight that it has arrived. */
  async accepted(id: string, answer: unknown): Promise<void> {
    const result = await seal(this.key, this.about(id), answer ?? null);
    await this.device.queue
      .where({ id })
      .modify(
        (row) => void Object.assign(row, row.state === 'unclear' ? { result } : { state: 'sent', noted: true, result }),
      );
    // A no is remembered for its day: without a line it is what stops somebody.
    const sent = (await this.device.queue.where('user').equals(this.user).sortBy('at')).filter(
      (row) => row.state === 'sent' && !row.no,
    );
    const old = sent.slice(0, Math.max(0, sent.length - remembered)).filter((row) => row.at + freshMs < this.now());
    await this.device.queue.bulkDelete(old.map((row) => row.id));
  }

  async refused(id: string, problem: Refusal): Promise<void> {
    const result = await seal(this.key, this.about(id), problem);
    await this.waiting(id).modify((row) => void Object.assign(row, { state: 'refused', result }));
    await this.unclear(id).delete(); // the platform has not got it, as was wished
  }

  /** Somebody has seen how it ended. */
  note(id: string): Promise<number> {
    return this.device.queue.update(id, { noted: true });
  }

  /**
   * It is not sent any more. What was sent is not taken back by forgetting it: what may have arrived stays in sight.
   * @returns whether nobody but this device knew of it
   */
  takeBack(id: string): Promise<boolean> {
    return this.device.transaction('rw', this.device.queue, async () => {
      const row = await this.device.queue.get(id);
      if (row?.state !== 'waiting') return false;
      if (!row.left) await this.device.queue.delete(id);
      else await this.device.queue.update(id, { state: 'unclear', noted: false });
      return !row.left;
    });
  }

  /** Forgets a look-up, which changes nothing at the platform. */
  drop(id: string): Promise<number> {
    return this.waiting(id).delete();
  }

  /** Gives up what only a page that is gone might have sent. */
  async giveUpOf(page: string): Promise<void> {
    const rows = await this.device.queue.where('user').equals(this.user).toArray();
    const gone = ({ at, page: of }: QueueRow): boolean => of !== undefined && of !== page && at + goneMs < this.now();
    for (const { id } of rows.filter(gone)) await this.takeBack(id);
  }

  /** The same, done at the same time, under another id: the first may have arrived without an answer. */
  async correct(id: string, as: string, deed: Deed): Promise<boolean> {
    const row = await this.row(as, deed, 0);
    return this.device.transaction('rw', this.device.queue, async () => {
      const before = await this.device.queue.get(id);
      if (before?.state !== 'waiting') return false;
      if (before.left) await this.device.queue.update(id, { state: 'unclear', noted: false });
      else await this.device.queue.delete(id);
      await this.device.queue.put({ ...row, at: before.at });
      return true;
    });
  }

  private async row(id: string, deed: Deed, at: number): Promise<QueueRow> {
    const sealed = await seal(this.key, this.about(id), deed);
    const flight = 'flightId' in deed ? deed.flightId : undefined;
    const known = { kind: deed.kind, ...(flight && { flight }), no: isNo(deed) };
    return { id, user: this.user, at, ...known, state: 'waiting', tries: 0, noted: false, sealed };
  }

  private async opened({ sealed, result, ...row }: QueueRow): Promise<Item> {
    const opens = <T>(what: Sealed | undefined): Promise<T | undefined> | undefined =>
      what && open<T>(this.key, this.about(row.id), what).catch(() => undefined);
    const deed = await opens<Deed>(sealed);
    if (sealed && !deed) return { ...row, unreadable: true };
    const said = await opens<unknown>(result);
    if (said === undefined) return { ...row, deed };
    return row.state === 'sent' || row.state === 'unclear'
      ? { ...row, deed, answer: said }
      : { ...row, deed, problem: said as Refusal };
  }

  private inState(id: string, state: QueueRow['state']) {
    return this.device.queue.where({ id }).and((row) => row.state === state);
  }
  private waiting = (id: string) => this.inState(id, 'waiting');
  private unclear = (id: string) => this.inState(id, 'unclear');

  private about = (id: string): string => `queue ${this.user} ${id}`;
}
