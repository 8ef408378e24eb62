import 'reflect-metadata';
import { bootService } from '@homeward/runtime';
import { MedicalClearanceModule } from './medical-clearance.module';
import metadata from './metadata';
import { projections } from './projections';
import { openDatabase } from './storage/prisma';

void bootService({
  name: 'medical-clearance',
  module: MedicalClearanceModule,
  metadata,
  openDatabase,
  sealClass: 'medical',
  consumes: true,
  projections,
});
