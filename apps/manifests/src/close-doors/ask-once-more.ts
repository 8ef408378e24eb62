import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { RulesBroken } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { aboard, type PassengerList } from '../model/passenger-list';
import { PassengerLists } from '../storage/passenger-lists';
import { AskOwners } from './ask-owners';
import { confirmDoors, reopenDoors, whatOpensDoors } from './reopen-doors';

/**
 * Asks again once the doors are closed: a "no" that was accepted while the first answer was on its way was there before
 * this question, and is seen now. Then the doors are opened again, and whoever closed them is told why. Nothing departs
 * before this question was answered.
 */
@Injectable()
export class AskOnceMore {
  constructor(
    private readonly lists: PassengerLists,
    private readonly owners: AskOwners,
  ) {}

  /** @throws RulesBroken when somebody cannot stay aboard, DependencyAway when nobody can say so */
  async about(stored: Stored<PassengerList>, caller: Caller): Promise<Stored<PassengerList>> {
    const { id, state } = stored;
    if (state.phase === 'DEPARTED' || state.doors?.confirmed) return stored; // the answer to a request that is sent again
    const target = { id, unconditional: true } as const;
    const follow: Caller = { ...caller, commandId: undefined };
    const people = aboard(state).map((p) => p.personId);
    try {
      const broken = whatOpensDoors(state, await this.owners.standing(people, state.doors?.paper !== undefined));
      if (broken.length > 0) throw new RulesBroken(broken);
    } catch (error) {
      await this.lists.decide(target, follow, undefined, ({ list }) => reopenDoors(list));
      throw error;
    }
    return this.lists.decide(target, follow, undefined, ({ list }) => confirmDoors(list, state.doors?.closedAt));
  }
}
