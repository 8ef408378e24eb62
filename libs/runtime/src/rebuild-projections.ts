import { NestFactory } from '@nestjs/core';
import type { DynamicModule, Type } from '@nestjs/common';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { canRead, publisherOf, readContract, streamOf } from '@homeward/contracts';
import { FollowingStrategy, rebuildTables, shadowSchema, type Broker, type Db } from '@homeward/messaging';
import { withClient } from '@homeward/persistence';
import type { Log } from './logger';
import { typesReadBy } from './types-read-by';

/** Tables that are built from messages alone, and the consumers that write them. */
export interface Projections {
  tables: string[];
  /** Tables that these consumers write besides, which stay as they are: a record of changes, say. */
  beside: string[];
  consumers: Type[];
}

export interface RebuildOptions {
  name: string;
  projections: Projections;
  /** The module of the service: messages that it reads for other purposes are skipped. */
  module: Type | DynamicModule;
  /** The service's database in the role of its owner: tables are created and dropped. */
  database: string;
  openDatabase: (url: string, schema?: string) => Db & { $disconnect(): Promise<void> };
  broker: Broker;
  log: Log;
}

/** Rebuilds the projections of a service from the log while it runs. @throws see `rebuildTables` */
export async function rebuildProjections(o: RebuildOptions): Promise<void> {
  const group = `${o.name}-rebuild`;
  const read = typesReadBy(Reflect.getMetadata('controllers', o.module) as Type[]);
  const mine = typesReadBy(o.projections.consumers);
  const listen = async () => {
    const db = o.openDatabase(o.database, shadowSchema);
    const strategy = new FollowingStrategy(
      {
        consumer: group,
        broker: o.broker,
        db,
        streamOf,
        publisherOf,
        canRead,
        read: readContract,
        log: o.log,
        onFatal: (error) => o.log('rebuilding was cut off', { error: error.name }),
      },
      o.name,
    );
    for (const type of read.filter((t) => !mine.includes(t))) strategy.addHandler(type, () => Promise.resolve(), true);
    const module = { module: class Rebuilding {}, controllers: o.projections.consumers };
    const app = await NestFactory.createMicroservice<MicroserviceOptions>(module, { strategy, logger: ['error'] });
    await app.listen();
    const close = async (): Promise<void> => {
      await app.close();
      await db.$disconnect();
    };
    return { strategy, close };
  };
  const { tables, beside } = o.projections;
  const about = { tables, beside, consumer: o.name, group, broker: o.broker, listen };
  const streams = [...new Set(read.map(streamOf))];
  await withClient(o.database, (client) => rebuildTables({ ...about, client, streams }));
}
