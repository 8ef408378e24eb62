import { Injectable } from '@nestjs/common';
import { DependencyAway } from '@homeward/kernel';
import { InjectServices, type ServiceClient } from '@homeward/runtime';
import type { FlightNow } from '../commands/vouch-for-flight';

/** Asks charter-flights, at this moment and not from memory, whether a flight still goes. */
@Injectable()
export class AskFlight {
  constructor(@InjectServices() private readonly services: ServiceClient) {}

  /** @returns undefined when it does not answer: then the rules ask for two people who vouch for the flight */
  async ask(flightId: string): Promise<FlightNow | undefined> {
    try {
      const { plan, goBy } = await this.services.post<FlightNow>('charter-flights', '/flight-now', { flightId });
      return { plan, goBy };
    } catch (error) {
      if (error instanceof DependencyAway) return undefined;
      throw error;
    }
  }
}
