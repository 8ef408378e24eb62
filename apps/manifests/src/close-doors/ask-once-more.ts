import { Injectable } from '@nestjs/common';
import { type Caller, withoutCommand } from '@homeward/access';
import { factsOf } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import type { PassengerList } from '../model/passenger-list';
import { PassengerLists } from '../storage/passenger-lists';
import { AskOwners } from './ask-owners';
import { confirmDoors, keepDoorsClosed, questionAfterClosing, reopenDoors } from './keep-doors-closed.decision';

/**
 * Asks again once the aircraft doors are closed: a "no" that was accepted while the first answer was on its way was there
 * before this question, and is seen now. Then the doors are opened again, and whoever closed them learns why. Nothing
 * departs before this question was answered.
 */
@Injectable()
export class AskOnceMore {
  constructor(
    private readonly lists: PassengerLists,
    private readonly owners: AskOwners,
  ) {}

  /** @throws RulesBroken when somebody cannot stay aboard, DependencyAway when nobody can say so */
  async about(stored: Stored<PassengerList>, caller: Caller): Promise<Stored<PassengerList>> {
    const asked = questionAfterClosing(stored.state);
    if (!asked) return stored; // the answer to a request that is sent again
    // Somebody else may have opened the doors meanwhile, or the aircraft has left: then there is nothing to change.
    const target = { id: stored.id, unconditional: true, whereItApplies: true };
    const follow = withoutCommand(caller);
    try {
      factsOf(keepDoorsClosed(stored.state, await this.owners.ask(asked.people, asked.paperPath)));
    } catch (error) {
      await this.lists.decide('reopen-doors', target, follow, ({ list }) => reopenDoors(list));
      throw error;
    }
    return this.lists.decide('confirm-doors', target, follow, ({ list }) => confirmDoors(list, asked.closedAt));
  }

  /** A service that died before it had asked twice asks now: whoever has said no by then does not fly. */
  async whereItWasNotAsked(flightId: string, caller: Caller): Promise<void> {
    const seen = await this.lists.find(flightId);
    if (seen?.state.doors) await this.about(seen, caller);
  }
}
