import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { newId } from '@homeward/kernel';
import { pause } from '@homeward/messaging';
import { InjectDatabase } from '@homeward/runtime';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { AskOwners } from './ask-owners';
import { comparePaper, questionOnPaper } from './compare-paper.decision';

/** How often the owners are asked whether they are back, while a paper list waits for them. */
const lookEveryMs = 5_000;

const dueSql = `
  SELECT id::text FROM passenger_list
  WHERE phase IN ('CLOSED', 'DEPARTED') AND state #>> '{doors,paper,comparison}' = 'DUE'`;

/** Asks consent and medical clearance about paper lists as soon as they answer again. */
@Injectable()
export class ComparePapers implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopped = new AbortController();
  private running?: Promise<void>;

  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly lists: PassengerLists,
    private readonly owners: AskOwners,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.keepLooking();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped.abort();
    await this.running;
  }

  /** Every paper list that nobody has compared yet. */
  async all(): Promise<void> {
    for (const { id } of await this.db.$queryRawUnsafe<{ id: string }[]>(dueSql)) await this.one(id);
  }

  /** @returns whether one of the owners has answered; where there is nothing to compare, that too */
  async one(flightId: string): Promise<boolean> {
    const people = questionOnPaper((await this.lists.find(flightId))?.state);
    if (!people) return true;
    const answer = await this.owners.ask(people, true);
    if (!answer) return false;
    const target = { id: flightId, unconditional: true, whereItApplies: true };
    await this.lists.decide('compare-paper', target, itself(), (day) => comparePaper(day, answer));
    return true;
  }

  private async keepLooking(): Promise<void> {
    const { signal } = this.stopped;
    while (!signal.aborted) {
      // A database that is away for a moment, or a list that somebody holds: the next look finds it.
      await this.all().catch(() => undefined);
      await pause(lookEveryMs, signal);
    }
  }
}

const itself = (): Caller => ({ id: 'service:manifests', roles: ['service'], correlationId: newId() });
