import { DependencyAway } from '@homeward/kernel';
import { reasonsToSetAside, type SetAsideFor } from '../authentic/authenticity';
import type { ConsumerOptions } from '../consumer-options';
import { ConsumerStrategy } from '../consumer-strategy';
import { factOf, isUnreadable, type Received } from '../message';
import type { Tx } from '../tx';

/** The other consumer may have handled the fact in another version. */
const isFact = `coalesce((message->>'copyOf')::uuid, message_id) = $2::uuid`;
const outcomeSql = `
  SELECT EXISTS (SELECT 1 FROM public.message_discard WHERE consumer = $1 AND ${isFact} AND confirmed_at IS NOT NULL
                   AND parked_for NOT IN ${reasonsToSetAside})
           AS discarded,
         EXISTS (SELECT 1 FROM public.inbox WHERE consumer = $1 AND message_id = $2::uuid) AS applied,
         EXISTS (SELECT 1 FROM public.parked_message WHERE consumer = $1 AND ${isFact}
                   AND reason NOT IN ${reasonsToSetAside}) AS parked`;

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
    super(options, followed);
  }

  /** Ignored, as there, but for a fact that was applied there: the log says something else now, and nothing is rebuilt. */
  protected override async setAside(tx: Tx, message: Received, reason: SetAsideFor): Promise<void> {
    const [outcome] = await tx.$queryRawUnsafe<Outcome[]>(outcomeSql, this.followed, factOf(message));
    if (outcome!.applied) await super.setAside(tx, message, reason);
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
