import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Access } from '@homeward/access';
import { FlightFigures, OperationFigures } from './figures.view';
import { ReadFigures } from './read-figures';

@Controller()
export class FiguresController {
  constructor(private readonly figures: ReadFigures) {}

  /** Aggregates of an operation; cells under five are suppressed. */
  @Get('operations/:operationId/figures')
  @Access('feed:read')
  ofOperation(@Param('operationId', ParseUUIDPipe) operationId: string): Promise<OperationFigures> {
    return this.figures.ofOperation(operationId);
  }

  @Get('flights/:flightId/figures')
  @Access('feed:read')
  ofFlight(@Param('flightId', ParseUUIDPipe) flightId: string): Promise<FlightFigures> {
    return this.figures.ofFlight(flightId);
  }
}
