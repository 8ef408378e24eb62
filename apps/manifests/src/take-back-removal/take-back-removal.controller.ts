import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import type { Decision } from '@homeward/kernel';
import type { Vault } from '@homeward/privacy';
import { InjectVault } from '@homeward/runtime';
import type { FlightTimes } from '../commands/assign-escort';
import { takenBackBecause, type TakenBackBecause } from '../commands/take-back-removal';
import type { Day } from '../model/day';
import { documentWith } from '../model/documents-of-escorts';
import type { ListEvent } from '../model/list-event';
import { versionReasons } from '../model/version-reason';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { flightsAsEscort } from '../storage/flights-as-escort';
import { PassengerLists } from '../storage/passenger-lists';
import { takeBackEscortAbsence, takeBackEscortLeaving, takeBackRemoval } from './take-back-removal';

export class TakeBackRequest {
  @IsIn(takenBackBecause) why: TakenBackBecause;
}

export class TakeBackEscortAbsenceRequest extends TakeBackRequest {
  /** The escort as protection named them. */
  @IsString() @MaxLength(80) escortRef: string;
}

/** What was done by hand is taken back by hand, on record, while the aircraft doors are open. */
@Controller('flights/:flightId')
export class TakeBackRemovalController {
  constructor(
    private readonly lists: PassengerLists,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /**
   * Puts somebody back on the list as they were, whom somebody had taken off by hand, with the relatives who followed. 409 for
   * whoever a check, a no or a service took off, once the gate has closed, and where the aircraft cannot carry them any more.
   */
  @Post('removals/:personId/taking-back')
  @HttpCode(200)
  @Access('boarding:work')
  person(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { why }: TakeBackRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    return this.decide(flightId, caller, reply, (day) => takeBackRemoval(day, personId, why));
  }

  /** The escort whom protection named comes after all: the children who were off for want of this one are on the list again. */
  @Post('escort-absences/taking-back')
  @HttpCode(200)
  @Access('boarding:work')
  escortAbsence(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { escortRef, why }: TakeBackEscortAbsenceRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const decide = (day: Day) => takeBackEscortAbsence(day, escortRef, why);
    return this.decide(flightId, caller, reply, decide);
  }

  /** An escort who was recorded as not travelling does, and boards again; so do those who were off for want of this one. */
  @Post('escorts/:escortId/leaving/taking-back')
  @HttpCode(200)
  @Access('boarding:work')
  async escort(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('escortId', ParseUUIDPipe) escortId: string,
    @Body() { why }: TakeBackRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const { state: list } = await this.lists.get(flightId);
    const key = await this.vault.keyAbout(undefined, list.flight.operationId);
    const documentOf = documentWith(key);
    const stored = await this.lists.decide(
      'take-back-escort',
      { id: flightId, unconditional: true },
      caller,
      (day, otherFlights: FlightTimes[]) => takeBackEscortLeaving(day, escortId, why, { documentOf, otherFlights }),
      {
        versionBecause: versionReasons.TAKEN_BACK,
        first: (tx) => flightsAsEscort(tx, list.flight, list.escorts?.[escortId]?.paper),
      },
    );
    return summaryOf(withEtag(reply, stored), this.lists);
  }

  private async decide(
    flightId: string,
    caller: Caller,
    reply: Reply,
    decide: (day: Day) => Decision<ListEvent>,
  ): Promise<ListSummary> {
    const target = { id: flightId, unconditional: true };
    const version = { versionBecause: versionReasons.TAKEN_BACK };
    const stored = await this.lists.decide('take-back-removal', target, caller, decide, version);
    return summaryOf(withEtag(reply, stored), this.lists);
  }
}
