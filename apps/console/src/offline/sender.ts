import { Problem } from '../api/problem';
import type { Deed } from './deed';
import type { Queue } from './queue';
import { isFinal, refusalOf } from './refusal';

type Locks = Pick<LockManager, 'request'>;

const soonMs = 2_000;
const latestMs = 20_000;

/** Sends what waits, whichever tab it was done in; of several tabs one sends. */
export class Sender {
  private again = false;
  private working?: Promise<void>;
  private timer?: ReturnType<typeof setTimeout>;
  private wait = soonMs;

  constructor(
    private readonly queue: Pick<Queue, 'next' | 'tried' | 'accepted' | 'refused'>,
    private readonly send: (id: string, deed: Deed) => Promise<unknown>,
    private readonly name: string,
    private readonly onDone: (deed: Deed) => void,
    private readonly locks: Locks = navigator.locks,
  ) {}

  /** Begins now, or goes on with what came meanwhile. */
  start = (): Promise<void> => {
    this.again = true;
    // whatever goes wrong in the store of the device, what waits is tried again
    return (this.working ??= this.work()
      .catch(() => this.later())
      .finally(() => (this.working = undefined)));
  };

  private async work(): Promise<void> {
    clearTimeout(this.timer);
    let left = false;
    while (this.again) {
      this.again = false;
      left = await this.locks.request(this.name, () => this.round());
    }
    if (left) this.later();
    else this.wait = soonMs;
  }

  /** @returns whether something is left for later */
  private async round(): Promise<boolean> {
    const tried = new Set<string>();
    for (;;) {
      const item = await this.queue.next(tried);
      if (!item?.deed) return tried.size > 0;
      try {
        await this.queue.accepted(item.id, await this.send(item.id, item.deed));
        this.onDone(item.deed);
      } catch (error) {
        if (isFinal(error)) {
          await this.queue.refused(item.id, refusalOf(error));
          this.onDone(item.deed);
          continue;
        }
        tried.add(item.id);
        await this.queue.tried(item.id);
        if (stopsAll(error)) return true;
      }
    }
  }

  private later(): void {
    this.timer = setTimeout(() => void this.start(), this.wait);
    this.wait = Math.min(this.wait * 2, latestMs);
  }
}

/** No line, no session, or too many requests: the next would fare the same. Where one service is away, others may answer. */
const stopsAll = (error: unknown): boolean => error instanceof Problem && [0, 401, 429].includes(error.status);
