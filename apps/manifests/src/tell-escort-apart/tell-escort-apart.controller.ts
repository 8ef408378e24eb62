import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { PickType } from '@nestjs/swagger';
import type { Reply } from '@homeward/http';
import { AssignEscortRequest } from '../assign-escort/assign-escort.controller';
import { CompareEscorts } from '../assign-escort/compare-escorts';
import { ListSummary } from '../passenger-list/list-summary.view';
import { signing } from '../passenger-list/signing';
import { PassengerLists } from '../storage/passenger-lists';
import { tellEscortApart } from './tell-escort-apart';

export class TellEscortApartRequest extends PickType(AssignEscortRequest, ['name', 'documentNumber', 'dateOfBirth']) {}

@Controller('flights/:flightId/escorts-told-apart')
export class TellEscortApartController {
  constructor(
    private readonly lists: PassengerLists,
    private readonly escorts: CompareEscorts,
  ) {}

  /**
   * Records that somebody has seen the document of an escort, who is nobody of the registered people whom they resemble. Whoever
   * assigns the escort is another person, without a role in common. Registration reads the number; while it does not answer, this
   * can be recorded of an escort who is named.
   */
  @Post()
  @HttpCode(200)
  @Access('doors:close')
  async tell(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { name, documentNumber: number, dateOfBirth }: TellEscortApartRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const { state } = await this.lists.get(flightId);
    const { key: documentKey, likely } = await this.escorts.seen(state, { number, name, dateOfBirth });
    return signing(this.lists, 'tell-escort-apart', flightId, caller, reply, (signed) =>
      tellEscortApart({ signed, documentKey, likely }),
    );
  }
}
