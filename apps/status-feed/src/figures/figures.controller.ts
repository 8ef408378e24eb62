import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Access, Caller, mayIn } from '@homeward/access';
import { FlightFigures, OperationFigures } from './figures.view';
import { ReadFigures } from './read-figures';

@Controller()
export class FiguresController {
  constructor(private readonly figures: ReadFigures) {}

  /** Aggregates of an operation; cells under five are suppressed for whoever may not see each person. */
  @Get('operations/:operationId/figures')
  @Access('feed:read')
  ofOperation(
    @Param('operationId', ParseUUIDPipe) operationId: string,
    @Caller() caller: Caller,
  ): Promise<OperationFigures> {
    return this.figures.ofOperation(operationId, mayIn(caller, operationId, 'person:read'));
  }

  @Get('flights/:flightId/figures')
  @Access('feed:read')
  ofFlight(@Param('flightId', ParseUUIDPipe) flightId: string, @Caller() caller: Caller): Promise<FlightFigures> {
    return this.figures.ofFlight(flightId, (operationId) => mayIn(caller, operationId, 'person:read'));
  }
}
