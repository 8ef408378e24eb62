import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import type { Stored } from '@homeward/persistence';
import { AskFlight } from '../close-doors/ask-flight';
import { AskOnceMore } from '../close-doors/ask-once-more';
import { ComparePapers } from '../close-doors/compare-papers';
import type { Confirmation } from '../commands/confirm-step';
import type { Day } from '../model/day';
import type { PassengerList } from '../model/passenger-list';
import { versionReasons } from '../model/version-reason';
import { rememberDeparture } from '../storage/departures';
import { PassengerLists } from '../storage/passenger-lists';
import { depart, reopenForThoseAboard } from './depart';
import { AskForNoes } from './ask-for-noes';

/** In which order the owners are asked before a departure is recorded, and the aircraft doors open where somebody may not fly. */
@Injectable()
export class RecordDeparture {
  constructor(
    private readonly lists: PassengerLists,
    private readonly flight: AskFlight,
    private readonly askOnceMore: AskOnceMore,
    private readonly papers: ComparePapers,
    private readonly noes: AskForNoes,
  ) {}

  /** @throws RulesBroken while somebody aboard may not fly, DependencyAway while nobody can say so */
  async of(flightId: string, caller: Caller, seen: Confirmation): Promise<Stored<PassengerList>> {
    await this.askOnceMore.whereItWasNotAsked(flightId, caller);
    await this.papers.one(flightId); // what the owners say by now counts; while they are away the paper has to do
    const answer = await this.noes.on(flightId, caller);
    const flightNow = await this.flight.ask(flightId);
    const target = { id: flightId, unconditional: true };
    const command = (day: Day) => ({ day, answer, flightNow, leavesAt: day.now, seen });
    const open = { ...target, whereItApplies: true };
    await this.lists.decide('reopen-doors', open, withoutCommand(caller), (day) => reopenForThoseAboard(command(day)));
    return this.lists.decide('depart', target, caller, (day) => depart(command(day)), {
      versionBecause: versionReasons.DEPARTURE,
      versionFirst: true,
      beside: rememberDeparture,
    });
  }
}
