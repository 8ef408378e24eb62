import { DependencyAway } from '@homeward/kernel';
import { ConsumerStrategy, type ConsumerOptions } from '../consumer-strategy';
import { factOf, isUnreadable, type Received } from '../message';
import type { Tx } from '../tx';

/** The other consumer may have handled the fact in another version. */
const isFact = `coalesce((message->>'copyOf')::uuid, message_id) = $2::uuid`;
const outcomeSql = `
  SELECT EXISTS (SELECT 1 FROM public.message_discard WHERE consumer = $1 AND ${isFact} AND confirmed_at IS NOT NULL)
           AS discarded,
         EXISTS (SELECT 1 FROM public.inbox WHERE consumer = $1 AND message_id = $2::uuid) AS applied,
         EXISTS (SELECT 1 FROM public.parked_message WHERE consumer = $1 AND ${isFact}) AS parked`;

interface Outcome {
  discarded: boolean;
  applied: boolean;
  parked: boolean;
}

class ParkedThere extends Error {
  override name = 'ParkedThere';
}

/** Follows another consumer through the log: applies what that one applied, and is never ahead of it. */
export class FollowingStrategy extends ConsumerStrategy {
  constructor(
    options: ConsumerOptions,
    private readonly followed: string,
  ) {
    super(options);
  }

  protected override async dispatch(tx: Tx, message: Received): Promise<void> {
    if (isUnreadable(message)) return super.dispatch(tx, message);
    const [outcome] = await tx.$queryRawUnsafe<Outcome[]>(outcomeSql, this.followed, factOf(message));
    if (outcome!.discarded) return;
    if (outcome!.applied) return super.dispatch(tx, message);
    if (outcome!.parked) throw new ParkedThere();
    throw new DependencyAway(); // the followed one has not reached it
  }
}
