import 'reflect-metadata';
import { bootService } from '@homeward/runtime';
import { ConsentModule } from './consent.module';
import metadata from './metadata';
import { projections } from './projections';
import { openDatabase } from './storage/prisma';

void bootService({
  name: 'consent',
  module: ConsentModule,
  metadata,
  openDatabase,
  sealClass: 'consent',
  keyFiles: ['SIGNING_KEY_FILE'],
  consumes: true,
  projections,
});
