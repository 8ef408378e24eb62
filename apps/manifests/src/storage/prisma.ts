import type { Db } from '@homeward/messaging';
import { databaseOf } from '@homeward/persistence';
import { PrismaClient } from '../generated/prisma/client';

/** This service's own database. */
export type Database = PrismaClient & Db;
export const openDatabase = databaseOf<PrismaClient>(PrismaClient);
