import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import type { AssignmentClaim, Role } from '@homeward/access';
import { canRead, publisherOf, readContract, streamOf } from '@homeward/contracts';
import { newId } from '@homeward/kernel';
import {
  ConsumerStrategy,
  type Broker,
  type Db,
  signed,
  type Lag,
  type Message,
  type Place,
} from '@homeward/messaging';
import type { KeySource, SealClass } from '@homeward/privacy';
import { ReadSpool, RuntimeModule, exerciseTime, httpServer, keepReads } from '@homeward/runtime';
import { asService, testDatabase } from './test-database';
import { testKeys } from './test-keys';
import { testTokens, tokenAt } from './test-tokens';

export interface TestServiceOptions {
  name: string;
  module: Type;
  openDatabase: (url: string) => Db & { $disconnect(): Promise<void> };
  sealClass?: SealClass;
  keys?: (db: Db) => KeySource;
  /** A real broker; by default the test hands messages over itself. */
  broker?: Broker;
  /** Addresses of other services, for slices that call them. */
  services?: Record<string, string>;
}

/** The time at the endpoints of a service under test, unless a request has `exercise-time`. */
export const testMoment = '2026-12-01T08:00:00Z';

/** A broker through which a test hands messages over itself. */
class HandBroker implements Broker {
  readonly kind = 'postgres' as const;
  deliver?: (message: Message) => Promise<boolean>;
  publish = (): Promise<void> => Promise.resolve();
  subscribe = ({ onBatch }: Parameters<Broker['subscribe']>[0]) => {
    this.deliver = (message) => onBatch([message], () => Promise.resolve());
    return Promise.resolve({ stop: () => Promise.resolve() });
  };
  /** Set to true, it fails as if its machine were gone. */
  away = false;
  lag = (_: string, streams: string[]): Promise<Lag[]> =>
    this.away ? Promise.reject(new Error('away')) : Promise.resolve(streams.map((stream) => ({ stream, messages: 0 })));
  ends = (): Promise<Place[]> => Promise.resolve([]);
  isWhole = (): Promise<boolean> => Promise.resolve(true);
  prune = (): Promise<number> => Promise.resolve(0);
  restart = (): Promise<void> => Promise.resolve();
  close = (): Promise<void> => Promise.resolve();
}

/** Each handler in one of its own, as in production: Nest would start those behind it beside it, and the strategy again after it. */
class OneByOne extends ConsumerStrategy {
  override addHandler(...[pattern, handler, ...rest]: Parameters<ConsumerStrategy['addHandler']>): void {
    super.addHandler(pattern, (...args: Parameters<typeof handler>) => handler(...args), ...rest);
  }
}

/** A whole service on a database of its own, without a network: endpoints by `as(role)`, messages by `receive`. */
export async function testService(o: TestServiceOptions) {
  const database = await testDatabase(o.name);
  const db = o.openDatabase(asService(database));
  const readsFolder = await mkdtemp(path.join(tmpdir(), 'homeward-reads-'));
  const reads = new ReadSpool(readsFolder);
  const config = {
    name: o.name,
    host: '127.0.0.1',
    port: 0,
    database,
    oidcIssuer: '',
    oidcJwksUrl: 'http://unused.test',
    oidcTokenUrl: '',
    clientId: `svc-${o.name}`,
    clientSecret: '',
    retention: {},
    services: o.services ?? {},
    exercise: true,
    clockOffsetMs: 0,
    readsFolder,
  };
  const hand = new HandBroker();
  const broker = o.broker ?? hand;
  const running: { current?: ConsumerStrategy } = {};
  const log = (): void => undefined;
  const root = RuntimeModule.with(o.module, {
    config,
    log,
    db,
    broker,
    strategy: running,
    sealClass: o.sealClass,
    tokens: await testTokens(o.name),
    keys: o.keys?.(db) ?? testKeys,
    reads,
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, httpServer(), {
    logger: false,
    abortOnError: false,
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (req, reply, done) => {
      req.headers['exercise-time'] ??= testMoment; // so that specs do not depend on the day they run
      exerciseTime(req, reply, done);
    });
  const strategy = (running.current = new OneByOne({
    consumer: o.name,
    broker,
    db,
    streamOf,
    publisherOf,
    canRead,
    read: readContract,
    log,
    onFatal: log,
  }));
  app.connectMicroservice({ strategy });
  await app.startAllMicroservices();
  await app.init();
  await app.getHttpAdapter().getInstance().ready();

  return {
    app,
    db,
    database,
    /** Where who saw whom is written down. */
    readsFolder,
    broker: hand,
    /** @param assigned where and when; by default everywhere and always */
    as: async (role: Role, subject: string = role, assigned?: AssignmentClaim[]) => {
      const token = await tokenAt(o.name, subject, [role, ...(assigned ?? []).map((a) => a.role)], assigned);
      const call = (method: 'get' | 'post' | 'put') => (url: string) =>
        request(app.getHttpServer())[method](url).set('authorization', `Bearer ${token}`);
      return { get: call('get'), post: call('post'), put: call('put') };
    },
    /** The message types that its consumers read, as their decorators say. */
    listensTo: (): string[] => [...strategy.getHandlers().keys()].sort(),
    /** Hands a message to the service's consumers, as the broker would. */
    receive: async (type: string, key: string, data: object, time = '2026-12-01T08:00:00Z', id = newId()) => {
      await hand.deliver!(
        signed({
          id,
          type,
          stream: streamOf(type),
          key,
          time,
          source: publisherOf(type),
          correlationId: newId(),
          data,
        }),
      );
      return id;
    },
    /** The messages in its outbox, the oldest first. */
    published: async (): Promise<Message[]> =>
      (await db.$queryRawUnsafe<{ message: Message }[]>('SELECT message FROM outbox ORDER BY xid, id')).map(
        (r) => r.message,
      ),
    /** Takes what was seen so far into the database, as the service does every second. */
    keepReads: (): Promise<void> => keepReads(db, reads),
    close: async () => {
      await app.close();
      await rm(readsFolder, { recursive: true, force: true });
      await db.$disconnect();
    },
  };
}
