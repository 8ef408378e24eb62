import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { ArrivalReconciledV1, ArrivalRecordedV1, messageOf } from '@homeward/contracts';
import { NotFound, type Clock, type Decision } from '@homeward/kernel';
import { Aggregates, type Stored } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { evolve, whomItExplains, type Arrival, type ArrivalEvent } from '../model/arrival';
import type { Database } from './prisma';

/** The arrivals. Names stay sealed in them, as they came with the flight. */
@Injectable()
export class Arrivals extends Aggregates<Arrival, ArrivalEvent> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock) {
    const columns = (a: Arrival) => ({ operation_id: a.operationId, closed: a.closedAt !== undefined });
    super(db, clock, { table: 'arrival', evolve, columns, publish: (e, a, c) => messagesOf(e, a, c, clock) });
  }

  /** @throws NotFound */
  async get(flightId: string): Promise<Arrival> {
    const stored = await this.find(flightId);
    if (!stored) throw new NotFound('Arrival');
    return stored.state;
  }

  /** An addition to an arrival that is there. */
  add(
    flightId: string,
    caller: Caller,
    decide: (arrival: Arrival, now: Date) => Decision<ArrivalEvent>,
  ): Promise<Stored<Arrival>> {
    return this.updateKnown({ id: flightId, unconditional: true }, caller, decide);
  }
}

function messagesOf(event: ArrivalEvent, arrival: Arrival, caller: Caller, clock: Clock) {
  const { flightId } = arrival;
  const now = clock.now();
  switch (event.type) {
    case 'PersonTicked': {
      const data = { personId: event.personId, flightId, outcome: 'ARRIVED' as const, at: event.at };
      return [messageOf(ArrivalRecordedV1, event.personId, data, now, 'reception', caller)];
    }
    case 'VarianceRecorded': {
      const personId = whomItExplains(event);
      if (!personId) return [];
      const data = {
        personId,
        flightId,
        outcome: 'VARIANCE' as const,
        variance: event.code,
        at: now.toISOString(),
      };
      return [messageOf(ArrivalRecordedV1, personId, data, now, 'reception', caller)];
    }
    case 'ArrivalClosed': {
      const variances: Record<string, number> = {};
      for (const v of arrival.variances) variances[v.code] = (variances[v.code] ?? 0) + 1;
      const departed = arrival.expected.length;
      const arrived = Object.keys(arrival.ticked).length;
      const data = { flightId, departed, arrived, explained: departed - arrived, variances };
      return [messageOf(ArrivalReconciledV1, flightId, data, now, 'reception', caller)];
    }
    default:
      return [];
  }
}
