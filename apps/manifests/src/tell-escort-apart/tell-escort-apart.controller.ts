import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { PickType } from '@nestjs/swagger';
import type { Reply } from '@homeward/http';
import { AskDocumentNumbers } from '../assign-escort/ask-document-numbers';
import { AssignEscortRequest } from '../assign-escort/assign-escort.controller';
import { ListSummary } from '../passenger-list/list-summary.view';
import { signing } from '../passenger-list/signing';
import { PassengerLists } from '../storage/passenger-lists';
import { tellEscortApart } from './tell-escort-apart';

export class TellEscortApartRequest extends PickType(AssignEscortRequest, ['name', 'documentNumber', 'dateOfBirth']) {}

@Controller('flights/:flightId/escorts-told-apart')
export class TellEscortApartController {
  constructor(
    private readonly lists: PassengerLists,
    private readonly numbers: AskDocumentNumbers,
  ) {}

  /**
   * Records that somebody has seen the document of an escort, who is nobody of the registered people whom they resemble. Whoever
   * assigns the escort is another person, without a role in common. Registration reads the number: 503 while it is away.
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
    const { key: documentKey } = await this.numbers.compare({ number, name, dateOfBirth });
    return signing(this.lists, 'tell-escort-apart', flightId, caller, reply, (signed) =>
      tellEscortApart({ signed, documentKey }),
    );
  }
}
