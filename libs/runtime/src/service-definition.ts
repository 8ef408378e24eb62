import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SwaggerMetadata } from '@homeward/http';
import type { Db } from '@homeward/messaging';
import type { KeySource, SealClass, Vault } from '@homeward/privacy';
import type { Projections } from './rebuild-projections';

/** What one service is made of, as its `main.ts` says. */
export interface ServiceDefinition {
  name: string;
  module: Type | DynamicModule;
  /** Whether its endpoints are described at `/docs`; they are unless this says no. */
  describe?: false;
  metadata?: SwaggerMetadata;
  /** Opens the service's own database. */
  openDatabase?: (url: string, schema?: string) => Db & { $disconnect(): Promise<void> };
  /** Variables that name its key files; without them it starts in an exercise only. The same as in the list of deployment. */
  keyFiles?: readonly string[];
  /** What `node main.cjs rebuild` builds anew from the log. */
  projections?: Projections;
  sealClass?: SealClass;
  /** Registration alone has the keys itself. */
  keys?: (db: Db) => KeySource;
  /** Whether what is set goes with what its database holds. Throws WrongConfiguration when it does not. */
  check?: (db: Db) => Promise<void>;
  /** What it sets right in its own database every hour: takes away what is old, seals what stood in the clear. */
  tidy?: (db: Db, vault: Vault) => Promise<void>;
  /** Whether it listens to streams. */
  consumes?: boolean;
  /** Last words before listening: raw routes, static files. */
  prepare?: (app: NestFastifyApplication) => Promise<void>;
}
