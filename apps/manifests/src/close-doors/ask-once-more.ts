import { Injectable } from '@nestjs/common';
import { type Caller, withoutCommand } from '@homeward/access';
import { factsOf, type Clock } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { InjectClock } from '@homeward/runtime';
import type { PassengerList } from '../model/passenger-list';
import { PassengerLists } from '../storage/passenger-lists';
import { AskFlight } from './ask-flight';
import { AskOwners } from './ask-owners';
import { confirmDoors, keepDoorsClosed, questionAfterClosing, reopenDoors } from './keep-doors-closed.decision';

/**
 * Asks again once the aircraft doors are closed: a "no" that was accepted while the first answer was on its way was there
 * before this question, and is seen now. Then the aircraft doors are opened again, and whoever closed them learns why. Nothing
 * departs before this question was answered.
 */
@Injectable()
export class AskOnceMore {
  constructor(
    private readonly lists: PassengerLists,
    private readonly owners: AskOwners,
    private readonly flight: AskFlight,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** @throws RulesBroken when somebody cannot stay aboard or the flight does not go, DependencyAway when nobody can say so */
  async about(stored: Stored<PassengerList>, caller: Caller): Promise<Stored<PassengerList>> {
    const asked = questionAfterClosing(stored.state);
    if (!asked) return stored; // the answer to a request that is sent again
    // Somebody else may have opened the aircraft doors meanwhile, or the aircraft has left: then there is nothing to change.
    const target = { id: stored.id, unconditional: true, whereItApplies: true };
    const follow = withoutCommand(caller);
    try {
      const [answer, flightNow] = await Promise.all([
        this.owners.ask(asked.about, asked.paperPath),
        this.flight.ask(stored.id),
      ]);
      factsOf(keepDoorsClosed(stored.state, { answer, flightNow, now: this.clock.now() }));
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
