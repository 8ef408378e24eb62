import 'reflect-metadata';
import { bootService } from '@homeward/runtime';
import metadata from './metadata';
import { ProtectionModule } from './protection.module';
import { projections } from './projections';
import { openDatabase } from './storage/prisma';

void bootService({
  name: 'protection',
  module: ProtectionModule,
  metadata,
  openDatabase,
  sealClass: 'protection',
  consumes: true,
  projections,
});
