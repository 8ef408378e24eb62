import 'reflect-metadata';
import { bootService } from '@homeward/runtime';
import metadata from './metadata';
import { ReceptionModule } from './reception.module';
import { sealOldExplanations } from './seal-explanations/seal-old-explanations';
import { openDatabase } from './storage/prisma';

void bootService({
  name: 'reception',
  module: ReceptionModule,
  metadata,
  openDatabase,
  sealClass: 'identity',
  consumes: true,
  tidy: sealOldExplanations,
});
