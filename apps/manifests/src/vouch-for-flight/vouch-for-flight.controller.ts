import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Matches } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import type { Reply } from '@homeward/http';
import { ListSummary } from '../passenger-list/list-summary.view';
import { signing } from '../passenger-list/signing';
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
    return signing(this.lists, 'vouch-for-flight', flightId, caller, reply, (signed) =>
      vouchForFlight({ serial, signed }),
    );
  }
}
