import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { AskOwners } from '../close-doors/ask-owners';
import type { OwnersAnswer } from '../commands/close-doors';
import { hearNo } from '../hear-no/hear-no';
import { PassengerLists } from '../storage/passenger-lists';
import { noesIn, questionBeforeDeparture } from './noes-before-departure.decision';

/**
 * A no that consent has accepted, and of which nobody here has heard yet, is heard before the departure is recorded, as its
 * event would be a moment later. While consent does not answer, what it confirmed when the aircraft doors had closed counts.
 * Source: docs/handbook/day-of-movement.md#no-after-doors.
 */
@Injectable()
export class AskForNoes {
  constructor(
    private readonly lists: PassengerLists,
    private readonly owners: AskOwners,
  ) {}

  /** @returns what the owners say now of those aboard; nothing while one of them does not answer, or where no doors are closed */
  async on(flightId: string, caller: Caller): Promise<OwnersAnswer | undefined> {
    const people = questionBeforeDeparture((await this.lists.find(flightId))?.state);
    if (!people) return undefined;
    const answer = await this.owners.ask(people, true);
    const noes = noesIn(answer);
    if (noes.length === 0) return answer;
    const target = { id: flightId, unconditional: true, whereItApplies: true };
    await this.lists.decide('hear-no', target, withoutCommand(caller), (day) => hearNo(day, noes));
    return answer;
  }
}
