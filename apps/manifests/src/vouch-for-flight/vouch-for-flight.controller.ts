import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Matches } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { PassengerLists } from '../storage/passenger-lists';
import { vouchForFlight } from './vouch-for-flight';

export class VouchForFlightRequest {
  /** Of the paper with the GO and the permits: 3 to 40 letters, digits and dashes. */
  @Matches(/^[A-Za-z0-9-]{3,40}$/) serial: string;
}

@Controller('flights/:flightId/flight-vouchings')
export class VouchForFlightController {
  constructor(private readonly lists: PassengerLists) {}

  /**
   * Vouches that the flight has a GO and all its permits, as seen on paper. For closing the aircraft doors and for recording
   * the departure while charter-flights does not answer, two people have to do this: each signed in as themself, without a
   * role in common, naming the same paper. It is void as soon as something new is known of the flight.
   */
  @Post()
  @HttpCode(200)
  @Access('doors:close')
  async vouch(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { serial }: VouchForFlightRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const target = { id: flightId, unconditional: true };
    const stored = await this.lists.decide('vouch-for-flight', target, caller, ({ now }) =>
      vouchForFlight({ serial, signed: { by: caller.id, roles: caller.roles, at: now.toISOString() } }),
    );
    return summaryOf(withEtag(reply, stored), this.lists);
  }
}
