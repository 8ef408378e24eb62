import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { FlightPlannedV1, FlightRescheduledV1, FlightStageChangedV1, messageOf } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import type { Message } from '@homeward/messaging';
import { Aggregates } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { departureOf, evolve, type Flight, type FlightEvent } from '../model/flight';
import type { Database } from './prisma';

/** The charters. Nothing in them is about a person. */
@Injectable()
export class Flights extends Aggregates<Flight, FlightEvent> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock) {
    const columns = (f: Flight) => ({ operation_id: f.operationId, stage: f.stage, std: departureOf(f) });
    super(db, clock, { table: 'flight', evolve, columns, publish: (e, f, c) => messagesOf(e, f, c, clock) });
  }
}

/** The flight whole after every change of it, and beside it what kind of change it was. */
function messagesOf(event: FlightEvent, flight: Flight, caller: Caller, clock: Clock): Message[] {
  const { flightId, stage, legs } = flight;
  const send = <T extends object>(contract: new () => T, data: T): Message =>
    messageOf(contract, flightId, data, clock.now(), 'charter-flights', caller);
  const { permits: _, go, cancelled: __, aircraft: ___, personal: ____, ...planned } = flight;
  const whole = send(FlightPlannedV1, { ...planned, ...(go && { go: go.decision }) });
  switch (event.type) {
    case 'FlightRescheduled':
      return [whole, send(FlightRescheduledV1, { flightId, legs, material: event.material })];
    case 'StageChanged':
    case 'FlightCancelled':
      return [whole, send(FlightStageChangedV1, { flightId, stage })];
    case 'FlightPlanned':
    case 'GoDecided':
      return [whole];
    default:
      return [];
  }
}
