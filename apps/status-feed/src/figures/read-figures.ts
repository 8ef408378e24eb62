import { Injectable } from '@nestjs/common';
import { NotFound, type Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import { FlightFigures, OperationFigures } from './figures.view';
import { suppress } from './suppress.decision';

const peopleSql = `
  SELECT count(*)::int AS registered,
         count(*) FILTER (WHERE consent = 'ACTIVE' AND coalesce(consent_until, 'infinity') >= $2)::int AS consenting,
         count(*) FILTER (WHERE consent IN ('WITHDRAWN', 'REFUSED'))::int AS "saidNo",
         count(*) FILTER (WHERE cleared)::int AS cleared,
         count(*) FILTER (WHERE fit AND coalesce(fit_until, 'infinity') >= $2)::int AS fit,
         count(*) FILTER (WHERE outcome = 'BOARDED' AND arrival IS NULL)::int AS aboard,
         count(*) FILTER (WHERE arrival = 'ARRIVED')::int AS arrived
  FROM counted_person WHERE operation_id = $1::uuid AND NOT merged`;

type Row = Awaited<ReturnType<Database['countedFlight']['findMany']>>[number];

/** Aggregates, with small cells suppressed; the one place where figures leave this service. */
@Injectable()
export class ReadFigures {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async ofOperation(operationId: string): Promise<OperationFigures> {
    const now = this.clock.now();
    const operation = await this.db.operation.findFirst({ where: { operationId } });
    if (!operation) throw new NotFound('Operation');
    const [people] = await this.db.$queryRawUnsafe<Record<string, number>[]>(peopleSql, operationId, now);
    const flights = await this.db.countedFlight.findMany({ where: { operationId }, orderBy: { std: 'asc' } });
    return {
      operationId,
      name: operation.name,
      asOf: now.toISOString(),
      people: suppress(people!, people!['registered']),
      flights: flights.map(figuresOf),
    };
  }

  async ofFlight(flightId: string): Promise<FlightFigures> {
    const row = await this.db.countedFlight.findFirst({ where: { flightId } });
    if (!row) throw new NotFound('Flight');
    return figuresOf(row);
  }
}

const figuresOf = (row: Row): FlightFigures => {
  const arrival = row.arrival as { departed: number; arrived: number; explained: number } | null;
  return {
    flightId: row.flightId,
    flightNumber: row.flightNumber ?? '',
    route: row.route ?? '',
    std: row.std?.toISOString() ?? '',
    stage: row.stage ?? '',
    counts: suppress(row.counts as Record<string, number>),
    load: row.load as Record<string, unknown>,
    ...(arrival && {
      arrival: suppress(
        { departed: arrival.departed, arrived: arrival.arrived, explained: arrival.explained },
        arrival.departed,
      ),
    }),
  };
};
