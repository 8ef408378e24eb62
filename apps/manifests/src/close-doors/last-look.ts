import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import type { Stored } from '@homeward/persistence';
import { CompareEscorts } from '../assign-escort/compare-escorts';
import type { EmptyCabin } from '../commands/close-doors';
import type { Confirmation } from '../commands/confirm-step';
import type { Day } from '../model/day';
import { escortsAboard } from '../model/escorts-of';
import { journeysAhead } from '../model/journeys-ahead';
import { idsAboard, type PassengerList } from '../model/passenger-list';
import { versionReasons } from '../model/version-reason';
import { PassengerLists } from '../storage/passenger-lists';
import { UnreadMessages } from '../storage/unread-messages';
import { AskFlight } from './ask-flight';
import { AskOnceMore } from './ask-once-more';
import { AskOwners } from './ask-owners';
import { closeDoors } from './close-doors';
import { settleBeforeClosing } from './settle-before-closing.decision';

/** What whoever closes the aircraft doors has seen and says. */
export interface ClosingWish {
  seen: Confirmation;
  /** On the paper list, where consent and medical clearance do not answer. */
  onPaper: boolean;
  empty?: EmptyCabin;
}

/** The last look at everyone before the aircraft leaves: in which order families settle, the owners are asked, and the doors close. */
@Injectable()
export class LastLook {
  constructor(
    private readonly lists: PassengerLists,
    private readonly owners: AskOwners,
    private readonly flight: AskFlight,
    private readonly askOnceMore: AskOnceMore,
    private readonly messages: UnreadMessages,
    private readonly escorts: CompareEscorts,
  ) {}

  /** @throws RulesBroken while somebody aboard may not fly, DependencyAway while nobody can say so */
  async closeDoors(
    flightId: string,
    caller: Caller,
    { seen, onPaper, empty }: ClosingWish,
  ): Promise<Stored<PassengerList>> {
    const target = { id: flightId, unconditional: true };
    const settled = { ...target, whereItApplies: true };
    await this.lists.decide('settle', settled, withoutCommand(caller), (day) => settleBeforeClosing(day, seen));
    const { state: list } = await this.lists.get(flightId);
    // The owners are not asked about somebody who boards after this: closeDoors then refuses, and the aircraft doors stay open.
    const ids = idsAboard(list);
    const [answer, flightNow, unread, said] = await Promise.all([
      this.owners.ask(journeysAhead(list, ids), onPaper),
      this.flight.ask(flightId),
      this.messages.about(ids),
      this.escorts.again(list, escortsAboard(list)),
    ]);
    const decide = (day: Day) => closeDoors(day, answer, flightNow, seen, empty, unread, said);
    const stored = await this.lists.decide('close-doors', target, caller, decide, {
      versionBecause: versionReasons.DOORS_CLOSED,
      versions: true,
    });
    return this.askOnceMore.about(stored, caller);
  }
}
