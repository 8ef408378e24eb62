import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { Clock, Decision } from '@homeward/kernel';
import { Aggregates, type Stored } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { evolve, type Arrival, type ArrivalEvent } from '../model/arrival';
import { arrivalLifecycle, type ArrivalStep } from '../model/arrival-lifecycle';
import { toContract } from '../publishing/to-contract';
import type { Database } from './prisma';

/** The arrivals. Names stay sealed in them, as they came with the flight. */
@Injectable()
export class Arrivals extends Aggregates<Arrival, ArrivalEvent, ArrivalStep> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock) {
    const columns = (a: Arrival) => ({ operation_id: a.operationId, closed: a.closedAt !== undefined });
    super(db, clock, {
      table: 'arrival',
      lifecycle: arrivalLifecycle,
      evolve,
      columns,
      publish: toContract(clock),
      sealedLater: ['explanation', 'keyOf'],
    });
  }

  /** An addition to an arrival that is there. */
  add(
    step: ArrivalStep,
    flightId: string,
    caller: Caller,
    decide: (arrival: Arrival, now: Date) => Decision<ArrivalEvent>,
  ): Promise<Stored<Arrival>> {
    return this.changeKnown(step, { id: flightId, unconditional: true }, caller, decide);
  }
}
