import { Injectable } from '@nestjs/common';
import { NotFound } from '@homeward/kernel';
import { InjectDatabase } from '@homeward/runtime';
import type { Database } from './prisma';

/** The flights of one airline. Somebody else's flight does not exist for it. */
@Injectable()
export class OwnFlights {
  constructor(@InjectDatabase() private readonly db: Database) {}

  list(clientId: string) {
    return this.db.flight.findMany({ where: { carrierClientId: clientId }, orderBy: { std: 'asc' } });
  }

  /** @throws NotFound for a flight that is not this airline's */
  async get(clientId: string, flightId: string) {
    const flight = await this.db.flight.findFirst({ where: { flightId } });
    if (!flight || flight.carrierClientId !== clientId) throw new NotFound('Flight');
    return flight;
  }

  /** @throws NotFound for a version that there is not, or that is not this airline's */
  async version(clientId: string, flightId: string, version: number): Promise<void> {
    await this.get(clientId, flightId);
    const found = await this.db.issuedVersion.findFirst({ where: { flightId, version } });
    if (!found) throw new NotFound('Version');
  }
}
