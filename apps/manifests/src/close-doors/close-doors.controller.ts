import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Access, Caller, withoutCommand } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { NotFound } from '@homeward/kernel';
import { emptyCabinReasons, type EmptyCabin } from '../commands/close-doors';
import type { Day } from '../model/day';
import { journeysAhead } from '../model/journeys-ahead';
import { idsAboard } from '../model/passenger-list';
import { ConfirmRequest, confirmedBy } from '../preview-step/confirm-step.view';
import { versionReasons } from '../model/version-reason';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { PassengerLists } from '../storage/passenger-lists';
import { UnreadMessages } from '../storage/unread-messages';
import { AskFlight } from './ask-flight';
import { AskOnceMore } from './ask-once-more';
import { AskOwners } from './ask-owners';
import { closeDoors } from './close-doors';
import { settleBeforeClosing } from './settle-before-closing.decision';

/** Asks to close on the paper list for which two people have vouched (`paper-lists`). */
export class PaperPath {
  /** No longer read: a number that is typed is nobody's word. */
  @IsOptional() @IsString() @MaxLength(80) first?: string;
  /** No longer read. */
  @IsOptional() @IsString() @MaxLength(80) second?: string;
}

export class CloseDoorsRequest extends ConfirmRequest {
  /** Only when consent and medical clearance cannot be reached. */
  @IsOptional() @ValidateNested() @Type(() => PaperPath) paper?: PaperPath;
  /** Only where nobody is aboard: why the aircraft is to leave even so. A duty officer says it. */
  @IsOptional() @IsIn(emptyCabinReasons) emptyBecause?: EmptyCabin['because'];
}

@Controller('flights/:flightId/doors-closing')
export class CloseDoorsController {
  constructor(
    private readonly lists: PassengerLists,
    private readonly owners: AskOwners,
    private readonly flight: AskFlight,
    private readonly askOnceMore: AskOnceMore,
    private readonly messages: UnreadMessages,
  ) {}

  /**
   * Closes the aircraft doors: the last look at everyone before the aircraft leaves. Asks consent and medical clearance
   * themselves, not this service's own copy, before and once more after, and refuses while anyone aboard has said no. 503
   * when they do not answer and no paper list is asked for. Charter-flights is asked in the same way whether the flight still goes; while it
   * does not answer, two people vouch for the flight (`flight-vouchings`). Whoever closes them has seen who flies (GET at the
   * same address), and is not who decided the GO.
   */
  @Post()
  @HttpCode(200)
  @Access('doors:close')
  async close(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() body: CloseDoorsRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const { paper, emptyBecause } = body;
    const seen = confirmedBy(caller.id, body);
    const settled = { id: flightId, unconditional: true, whereItApplies: true };
    await this.lists.decide('settle', settled, withoutCommand(caller), (day) => settleBeforeClosing(day, seen));
    const found = await this.lists.find(flightId);
    if (!found) throw new NotFound('List');
    // The owners are not asked about somebody who boards after this: closeDoors then refuses, and the aircraft doors stay open.
    const ids = idsAboard(found.state);
    const [answer, flightNow, unread] = await Promise.all([
      this.owners.ask(journeysAhead(found.state, ids), paper !== undefined),
      this.flight.ask(flightId),
      this.messages.about(ids),
    ]);
    const target = { id: flightId, unconditional: true };
    const empty = emptyBecause && { because: emptyBecause, roles: caller.roles };
    const decide = (day: Day) => closeDoors(day, answer, flightNow, seen, empty, unread);
    const stored = await this.lists.decide('close-doors', target, caller, decide, {
      versionBecause: versionReasons.DOORS_CLOSED,
      versions: true,
    });
    return summaryOf(withEtag(reply, await this.askOnceMore.about(stored, caller)), this.lists);
  }
}
