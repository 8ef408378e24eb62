import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import {
  acknowledgementLifecycle,
  evolve,
  type Acknowledgement,
  type AcknowledgementEvent,
} from '../model/acknowledgement';
import type { Database } from './prisma';

/** What airlines have acknowledged. Nothing is published of it: no other service acts on it. */
@Injectable()
export class Acknowledgements extends Aggregates<Acknowledgement, AcknowledgementEvent, 'acknowledge'> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock) {
    const kind = {
      table: 'manifest_acknowledgement',
      lifecycle: acknowledgementLifecycle,
      evolve,
      columns: (a: Acknowledgement) => ({ flight_id: a.flightId }),
      publish: () => [],
    };
    super(db, clock, kind);
  }
}
