import { Problem } from '../api/problem';
import type { Deed } from './deed';
import { thisPage } from './page';
import type { Queue } from './queue';
import { isFinal, refusalOf } from './refusal';

type Locks = Pick<LockManager, 'request'>;
/** What this page knows of itself and of its network. */
export interface Page {
  isSeen: () => boolean;
  /** The browser is sure that there is no network: nothing leaves. */
  isCut: () => boolean;
}

const soonMs = 2_000;
const latestMs = 20_000;
/** No request of a tab that is awake takes so long (`send-deed.ts`). */
const asleepMs = 40_000;

const thePage: Page = { isSeen: () => document.visibilityState === 'visible', isCut: () => !navigator.onLine };

/** Sends what waits, whichever tab it was done in; of several tabs one sends at a time. */
export class Sender {
  private again = false;
  private working?: Promise<void>;
  private timer?: ReturnType<typeof setTimeout>;
  private wait = soonMs;

  constructor(
    private readonly queue: Pick<Queue, 'next' | 'goesOut' | 'tried' | 'accepted' | 'refused'>,
    private readonly send: (id: string, deed: Deed) => Promise<unknown>,
    private readonly name: string,
    private readonly onDone: (deed: Deed) => void,
    private readonly locks: Locks = navigator.locks,
    private readonly page: Page = thePage,
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
      left = await this.round();
    }
    if (left) this.later();
    else this.wait = soonMs;
  }

  /** @returns whether something is left for later */
  private async round(): Promise<boolean> {
    const tried = new Set<string>();
    for (;;) {
      const then = await this.alone(() => this.one(tried));
      if (then !== 'next') return then === 'later' || tried.size > 0;
    }
  }

  /**
   * One tab at a time. A tab that was put to sleep holds the lock and does not send: another that somebody looks at takes
   * it. Whatever both send has one id, and is done once.
   */
  private async alone<T>(work: () => Promise<T>): Promise<T> {
    const [stop, state] = [new AbortController(), { begun: false }];
    const timer = setTimeout(() => stop.abort(), asleepMs);
    const begin = (): Promise<T> => {
      state.begun = true;
      clearTimeout(timer);
      return work();
    };
    try {
      return (await this.locks.request(this.name, { signal: stop.signal }, begin)) as T;
    } catch (error) {
      if (state.begun || !stop.signal.aborted || !this.page.isSeen()) throw error;
      return (await this.locks.request(this.name, { steal: true }, begin)) as T;
    } finally {
      clearTimeout(timer);
    }
  }

  private async one(tried: Set<string>): Promise<'next' | 'nothing' | 'later'> {
    const item = await this.queue.next(tried, thisPage);
    if (!item?.deed) return 'nothing';
    const { id, deed, left = false } = item;
    if (!(await this.queue.goesOut(id))) return 'next'; // taken back meanwhile
    const wasCut = this.page.isCut();
    try {
      await this.queue.accepted(id, await this.send(id, deed));
    } catch (error) {
      if (!isFinal(error)) {
        tried.add(id);
        await this.queue.tried(id, left || !(wasCut && this.page.isCut()));
        return stopsAll(error) ? 'later' : 'next';
      }
      await this.queue.refused(id, refusalOf(error));
    }
    this.onDone(deed);
    return 'next';
  }

  private later(): void {
    this.timer = setTimeout(() => void this.start(), this.wait);
    this.wait = Math.min(this.wait * 2, latestMs);
  }
}

/** No line, no session, or too many requests: the next would fare the same. Where one service is away, others may answer. */
const stopsAll = (error: unknown): boolean => error instanceof Problem && [0, 401, 429].includes(error.status);
