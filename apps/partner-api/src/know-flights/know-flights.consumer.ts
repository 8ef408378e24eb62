import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { airportsOf, departureOf, FlightPlannedV1, ManifestIssuedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Database } from '../storage/prisma';

class Planned extends PickType(FlightPlannedV1, [
  'flightId',
  'operationId',
  'carrierClientId',
  'flightNumber',
  'legs',
]) {}
class Issued extends PickType(ManifestIssuedV1, ['flightId', 'version', 'hash', 'people']) {}

/** Which flights there are for whom, and which versions. */
@Controller()
export class KnowFlightsConsumer {
  /** Keeps which airline and operation the flight belongs to, its route and its departure. */
  @OnEvent('flight.planned.v1')
  async planned(@Payload() flight: Planned, @Ctx() { tx }: MessageContext) {
    const { flightId, operationId, carrierClientId, flightNumber, legs } = flight;
    const route = airportsOf({ legs }).join('-');
    const std = new Date(departureOf({ legs }));
    const fields = { operationId, carrierClientId: carrierClientId ?? null, flightNumber, route, std };
    await (tx as Database).flight.upsert({ where: { flightId }, create: { flightId, ...fields }, update: fields });
  }

  /** Keeps that there is a new version of the manifest: `GET /issued-versions` lists it to the airline. */
  @OnEvent('manifest.issued.v1')
  async issued(@Payload() { flightId, version, hash, people }: Issued, @Ctx() { tx, message }: MessageContext) {
    await (tx as Database).issuedVersion.create({
      data: { flightId, version, hash, people, issuedAt: new Date(message.time) },
    });
  }
}
