import 'reflect-metadata';
import { bootService } from '@homeward/runtime';
import metadata from './metadata';
import { PartnerApiModule } from './partner-api.module';
import { openDatabase } from './storage/prisma';

void bootService({ name: 'partner-api', module: PartnerApiModule, metadata, openDatabase, consumes: true });
