import { Injectable } from '@nestjs/common';
import { NotFound, type Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import { tallied } from '../storage/tallies';
import { FlightFigures, OperationFigures } from './figures.view';
import { allButFew, suppress } from './suppress.decision';

type Row = Awaited<ReturnType<Database['countedFlight']['findMany']>>[number];

/** Aggregates, with small cells suppressed for whoever may not see each person; the one place where figures leave this service. */
@Injectable()
export class ReadFigures {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** @param whole for whoever may see each person: nothing is hidden from them */
  async ofOperation(operationId: string, whole: boolean): Promise<OperationFigures> {
    const now = this.clock.now();
    const operation = await this.db.operation.findFirst({ where: { operationId } });
    if (!operation) throw new NotFound('Operation');
    const people = await tallied(this.db, operationId, now);
    const flights = await this.db.countedFlight.findMany({ where: { operationId }, orderBy: { std: 'asc' } });
    return {
      operationId,
      name: operation.name,
      asOf: now.toISOString(),
      people: whole ? people : suppress(people, people['registered']),
      allButFew: whole ? [] : allButFew(people, people['registered']),
      flights: flights.map((row) => figuresOf(row, whole)),
    };
  }

  /** @param whole the same for the operation of the flight */
  async ofFlight(flightId: string, whole: (operationId: string) => boolean): Promise<FlightFigures> {
    const row = await this.db.countedFlight.findFirst({ where: { flightId } });
    if (!row) throw new NotFound('Flight');
    return figuresOf(row, whole(row.operationId ?? ''));
  }
}

const figuresOf = (row: Row, whole: boolean): FlightFigures => {
  const shown = whole ? (counts: Record<string, number>) => counts : suppress;
  const arrival = row.arrival as { departed: number; arrived: number; explained: number } | null;
  return {
    flightId: row.flightId,
    flightNumber: row.flightNumber ?? '',
    route: row.route ?? '',
    std: row.std?.toISOString() ?? '',
    stage: row.stage ?? '',
    counts: shown(row.counts as Record<string, number>),
    load: row.load as Record<string, unknown>,
    ...(arrival && {
      arrival: shown(
        { departed: arrival.departed, arrived: arrival.arrived, explained: arrival.explained },
        arrival.departed,
      ),
    }),
  };
};
