import 'reflect-metadata';
import { bootService } from '@homeward/runtime';
import { ManifestsModule } from './manifests.module';
import metadata from './metadata';
import { openDatabase } from './storage/prisma';

void bootService({
  name: 'manifests',
  module: ManifestsModule,
  metadata,
  openDatabase,
  sealClass: 'identity',
  keyFiles: ['SIGNING_KEY_FILE'],
  consumes: true,
});
