import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { PassengerLists } from '../storage/passenger-lists';
import { amendManifest } from './amend-manifest';

export class AmendManifestRequest {
  /** Why a new version is needed; partners read it, so it names nobody. */
  @IsString() @MinLength(3) @MaxLength(200) reason: string;
}

@Controller('flights/:flightId/amendments')
export class AmendManifestController {
  constructor(private readonly lists: PassengerLists) {}

  /** Issues the next version now, if the list, a name or a document has changed since the last one. Needs `If-Match`. */
  @Post()
  @HttpCode(200)
  @Access('manifest:freeze')
  async amend(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { reason }: AmendManifestRequest,
    @Caller() caller: Caller,
  ): Promise<ListSummary> {
    const stored = await this.lists.decide('amend', { id: flightId }, caller, amendManifest, {
      versionBecause: reason,
    });
    return summaryOf(stored, this.lists);
  }
}
