import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import type { Reply } from '@homeward/http';
import { ListSummary } from '../passenger-list/list-summary.view';
import { signing } from '../passenger-list/signing';
import { PassengerLists } from '../storage/passenger-lists';
import { PapersOfOtherFlights } from './papers-of-other-flights';
import { vouchOnPaper } from './vouch-on-paper';

export class AskedOnPaperRequest {
  @IsUUID() personId: string;
  /** Of the paper on which the person was asked: 3 to 40 letters, digits and dashes. */
  @Matches(/^[A-Za-z0-9-]{3,40}$/) serial: string;
  /** Where a picture of it is kept: 3 to 80 letters, digits, dots and dashes. */
  @IsOptional() @Matches(/^[A-Za-z0-9.-]{3,80}$/) picture?: string;
}

export class VouchOnPaperRequest {
  /** Everybody aboard, each asked on paper, each with a yes. */
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => AskedOnPaperRequest)
  asked: AskedOnPaperRequest[];
}

@Controller('flights/:flightId/paper-lists')
export class VouchOnPaperController {
  constructor(
    private readonly lists: PassengerLists,
    private readonly papers: PapersOfOtherFlights,
  ) {}

  /**
   * Vouches that everybody aboard was asked on paper and said yes. For closing the aircraft doors while consent or medical
   * clearance do not answer, two people have to do this: each signed in as themself, without a role in common, naming the
   * same papers, of which each stands for one family and for nobody on another flight.
   */
  @Post()
  @HttpCode(200)
  @Access('doors:close')
  async vouch(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { asked }: VouchOnPaperRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const elsewhere = await this.papers.with(flightId, asked);
    return signing(this.lists, 'vouch-on-paper', flightId, caller, reply, (signed, list) =>
      vouchOnPaper(list, { asked, signed, elsewhere }),
    );
  }
}
