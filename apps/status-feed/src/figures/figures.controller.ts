import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Access, Caller, isAllowed } from '@homeward/access';
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
    @Caller() { roles }: Caller,
  ): Promise<OperationFigures> {
    return this.figures.ofOperation(operationId, isAllowed('person:read', roles));
  }

  @Get('flights/:flightId/figures')
  @Access('feed:read')
  ofFlight(@Param('flightId', ParseUUIDPipe) flightId: string, @Caller() { roles }: Caller): Promise<FlightFigures> {
    return this.figures.ofFlight(flightId, isAllowed('person:read', roles));
  }
}
