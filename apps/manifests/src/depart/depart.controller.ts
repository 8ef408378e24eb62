import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, Caller, withoutCommand } from '@homeward/access';
import { AskFlight } from '../close-doors/ask-flight';
import { AskOnceMore } from '../close-doors/ask-once-more';
import { ComparePapers } from '../close-doors/compare-papers';
import { ConfirmRequest, confirmedBy } from '../preview-step/confirm-step.view';
import { versionReasons } from '../model/version-reason';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import type { Day } from '../model/day';
import { rememberDeparture } from '../storage/departures';
import { PassengerLists } from '../storage/passenger-lists';
import { depart, reopenForThoseAboard } from './depart';
import { HearUnheardNoes } from './hear-unheard-noes';

@Controller('flights/:flightId/departure')
export class DepartController {
  constructor(
    private readonly lists: PassengerLists,
    private readonly flight: AskFlight,
    private readonly askOnceMore: AskOnceMore,
    private readonly papers: ComparePapers,
    private readonly noes: HearUnheardNoes,
  ) {}

  /**
   * Records that the flight has left; reception now expects exactly these people. Consent and medical clearance are asked
   * once more whether everybody aboard still says yes, is fit and is believed: otherwise it is refused, and the aircraft doors open.
   * Charter-flights is asked whether the flight still goes; while it does not answer, two people vouch for the flight
   * (`flight-vouchings`). Whoever records it has seen who flies (GET at the same address).
   */
  @Post()
  @HttpCode(200)
  @Access('doors:close')
  async depart(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() body: ConfirmRequest,
    @Caller() caller: Caller,
  ): Promise<ListSummary> {
    const seen = confirmedBy(caller.id, body);
    await this.askOnceMore.whereItWasNotAsked(flightId, caller);
    await this.papers.one(flightId); // what the owners say by now counts; while they are away the paper has to do
    const answer = await this.noes.on(flightId, caller);
    const flightNow = await this.flight.ask(flightId);
    const target = { id: flightId, unconditional: true };
    const command = (day: Day) => ({ day, answer, flightNow, leavesAt: day.now, seen });
    const open = { ...target, whereItApplies: true };
    await this.lists.decide('reopen-doors', open, withoutCommand(caller), (day) => reopenForThoseAboard(command(day)));
    const stored = await this.lists.decide('depart', target, caller, (day) => depart(command(day)), {
      versionBecause: versionReasons.DEPARTURE,
      versionFirst: true,
      beside: rememberDeparture,
    });
    return summaryOf(stored, this.lists);
  }
}
