import { Module } from '@nestjs/common';
import { AcknowledgeManifestController } from './acknowledge-manifest/acknowledge-manifest.controller';
import { AcknowledgementsController } from './acknowledge-manifest/acknowledgements.controller';
import { KnowFlightsConsumer } from './know-flights/know-flights.consumer';
import { Acknowledgements } from './storage/acknowledgements';
import { OwnFlights } from './storage/own-flights';
import { OwnFlightsController } from './own-flights/own-flights.controller';
import { ReadManifestController } from './read-manifest/read-manifest.controller';

/** Everything this service can do: its endpoints and its consumers. It holds no rules. */
@Module({
  controllers: [
    OwnFlightsController,
    ReadManifestController,
    AcknowledgeManifestController,
    AcknowledgementsController,
    KnowFlightsConsumer,
  ],
  providers: [OwnFlights, Acknowledgements],
})
export class PartnerApiModule {}
