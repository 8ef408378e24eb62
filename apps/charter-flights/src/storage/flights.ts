import { Injectable } from '@nestjs/common';
import { departureOf } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { evolve, type Flight, type FlightEvent } from '../model/flight';
import { flightLifecycle } from '../model/flight-lifecycle';
import type { FlightStep } from '../model/flight-transitions';
import { toContract } from '../publishing/to-contract';
import type { Database } from './prisma';

/** The charters. Nothing in them is about a person. */
@Injectable()
export class Flights extends Aggregates<Flight, FlightEvent, FlightStep> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock) {
    const columns = (f: Flight) => ({ operation_id: f.operationId, stage: f.stage, std: departureOf(f) });
    super(db, clock, {
      table: 'flight',
      lifecycle: flightLifecycle,
      evolve,
      columns,
      publish: toContract(clock),
      overABreak: { cancel: 'kept', postpone: 'kept' },
    });
  }
}
