import 'reflect-metadata';
import { bootService } from '@homeward/runtime';
import metadata from './metadata';
import { projections } from './projections';
import { StatusFeedModule } from './status-feed.module';
import { openDatabase } from './storage/prisma';

void bootService({
  name: 'status-feed',
  module: StatusFeedModule,
  metadata,
  openDatabase,
  consumes: true,
  projections,
});
