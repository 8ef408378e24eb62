import 'reflect-metadata';
import { bootService } from '@homeward/runtime';
import { CharterFlightsModule } from './charter-flights.module';
import metadata from './metadata';
import { openDatabase } from './storage/prisma';

void bootService({ name: 'charter-flights', module: CharterFlightsModule, metadata, openDatabase, consumes: true });
