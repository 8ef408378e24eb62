import type { Deeds } from './deeds';
import type { Random } from './random';
import { Traveller } from './traveller';

/** Several clients at once, each acting on people picked at random, one action after the other, until stopped. */
export class Load {
  readonly travellers: Traveller[] = [];
  deeds = 0;
  private stopped = false;
  private running: Promise<void>[] = [];

  constructor(
    private readonly does: Deeds,
    private readonly random: Random,
    private readonly width: number,
  ) {}

  start(): void {
    this.stopped = false;
    this.running = Array.from({ length: this.width }, () => this.keepGoing());
    for (const one of this.running) one.catch(() => (this.stopped = true)); // handled by `failed` and `stop`
  }

  /** Lets every client finish its present action. @throws an answer that the platform should not have given */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.running);
  }

  /** Rejects when a client of the load has given up; otherwise never settles. */
  failed(): Promise<never> {
    return Promise.all(this.running).then(() => new Promise<never>(() => undefined));
  }

  private async keepGoing(): Promise<void> {
    while (!this.stopped) {
      await this.one();
      this.deeds++;
    }
  }

  private async one(): Promise<void> {
    const free = this.travellers.filter((t) => !t.busy);
    const t = free.length > 0 && this.random.chance(0.75) ? this.random.pick(free) : this.newTraveller();
    t.busy = true;
    await this.next(t);
    t.busy = false;
  }

  private newTraveller(): Traveller {
    const t = new Traveller();
    this.travellers.push(t);
    return t;
  }

  private next(t: Traveller): Promise<void> {
    if (!t.has('registered')) return this.does.register(t);
    if (!t.has('screened') && this.random.chance(0.2)) return this.does.screen(t);
    if (this.random.chance(0.25)) return this.does.check(t);
    return t.consent === 'ACTIVE' ? this.does.withdraw(t) : this.does.giveConsent(t);
  }
}
