import { Module } from '@nestjs/common';
import { CountFlightsConsumer } from './count-flights/count-flights.consumer';
import { CountPeopleConsumer } from './count-people/count-people.consumer';
import { LiveFigures } from './feed/live-figures';
import { FeedController } from './feed/feed.controller';
import { FiguresController } from './figures/figures.controller';
import { ReadFigures } from './figures/read-figures';
import { KeepDevicesController } from './keep-devices/keep-devices.controller';

/** Everything this service can do: its endpoints and its consumers. */
@Module({
  controllers: [FiguresController, FeedController, KeepDevicesController, CountPeopleConsumer, CountFlightsConsumer],
  providers: [ReadFigures, LiveFigures],
})
export class StatusFeedModule {}
