import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { emptyCabinReasons, type EmptyCabin } from '../commands/close-doors';
import { ConfirmRequest, confirmedBy } from '../preview-step/confirm-step.view';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { PassengerLists } from '../storage/passenger-lists';
import { LastLook } from './last-look';

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
    private readonly lastLook: LastLook,
    private readonly lists: PassengerLists,
  ) {}

  /**
   * Closes the aircraft doors: the last look at everyone before the aircraft leaves. Asks consent and medical clearance
   * themselves, not this service's own copy, before and once more after, and refuses while anyone aboard has said no, and while
   * registration or protection has something else on record of them than the list was judged by. 503 when one of them does not
   * answer and no paper list is asked for. Charter-flights is asked in the same way whether the flight still goes; while it
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
    const stored = await this.lastLook.closeDoors(flightId, caller, {
      seen: confirmedBy(caller.id, body),
      onPaper: paper !== undefined,
      ...(emptyBecause && { empty: { because: emptyBecause, roles: caller.roles } }),
    });
    return summaryOf(withEtag(reply, stored), this.lists);
  }
}
