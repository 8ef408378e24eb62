import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SwaggerMetadata } from '@homeward/http';
import type { Db } from '@homeward/messaging';
import type { KeySource, SealClass, Vault } from '@homeward/privacy';
import type { Projections } from './rebuild-projections';

/** The parts of one service, as its `main.ts` lists them. */
export interface ServiceDefinition {
  name: string;
  module: Type | DynamicModule;
  /** Set to false, its endpoints are not described at `/docs`. */
  describe?: false;
  metadata?: SwaggerMetadata;
  /** Opens the service's own database. */
  openDatabase?: (url: string, schema?: string) => Db & { $disconnect(): Promise<void> };
  /** Variables that name its key files; without them it starts only in an exercise. Same as in `libs/deployment`. */
  keyFiles?: readonly string[];
  /** What `node main.cjs rebuild` rebuilds from the log. */
  projections?: Projections;
  sealClass?: SealClass;
  /** Only registration has the keys itself. */
  keys?: (db: Db) => KeySource;
  /** Checks the configuration against the database. Throws WrongConfiguration when they disagree. */
  check?: (db: Db) => Promise<void>;
  /** Hourly work in its own database: deletes old data, seals what was stored in the clear. */
  tidy?: (db: Db, vault: Vault, app: NestFastifyApplication) => Promise<void>;
  /** Whether it listens to streams. */
  consumes?: boolean;
  /** Runs before the service listens: raw routes, static files. */
  prepare?: (app: NestFastifyApplication) => Promise<void>;
}
