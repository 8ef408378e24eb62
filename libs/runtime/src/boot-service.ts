import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { canRead, publisherOf, readContract, streamOf } from '@homeward/contracts';
import { describeEndpoints } from '@homeward/http';
import { Relay, hourly, pruneHourly, sayingWhy, type ConsumerStrategy } from '@homeward/messaging';
import { recordBreaks, type RecordBreak } from '@homeward/persistence';
import { openBroker } from './broker';
import { checkOrEnd, endOver } from './check-or-end';
import { readConfig, type ServiceConfig } from './config';
import { eventKeysFit } from './event-keys-fit';
import { endInOrder } from './end-in-order';
import { exerciseTime } from './exercise-time';
import { httpServer } from './http-server';
import { logger } from './logger';
import { Metrics } from './metrics';
import { rebuildAndEnd } from './rebuild-and-end';
import { forgetOldReads, keepReadsSoon } from './reads/keep-reads';
import { ReadSpool } from './reads/read-spool';
import { adoptAtStart } from './records/adopt-at-start';
import { vouchAndEnd } from './records/vouch-and-end';
import { verifyAndEnd } from './records/verify-and-end';
import { RuntimeModule } from './runtime.module';
import type { ServiceDefinition } from './service-definition';
import { tidyOrWarn } from './tidy-or-warn';
import { VAULT } from './tokens';
import { observeRequests } from './tracing/observe-requests';
import { ObservedStrategy } from './tracing/observed-strategy';
import { openSpans } from './tracing/spans';

/** How long work in progress may take to end; the supervisor kills after five seconds. */
const drainMs = 4_000;
/** How long to wait for a collector of spans at the end. */
const lastSpansMs = 500;

function readConfigOrEnd(service: ServiceDefinition): ServiceConfig {
  try {
    return readConfig(service);
  } catch (error) {
    return endOver(error as Error);
  }
}

/** Starts one service (configuration, endpoints, relay, consumers) and ends it in order on a signal. */
export async function bootService(service: ServiceDefinition): Promise<NestFastifyApplication> {
  const config = readConfigOrEnd(service);
  const log = logger(service.name);
  if (process.argv[2] === 'rebuild') await rebuildAndEnd(service, config, openBroker(config), log.warn);
  const db = service.openDatabase && config.database ? service.openDatabase(config.database) : undefined;
  if (db && service.check) await checkOrEnd(() => service.check!(db));
  if (db) await checkOrEnd(async () => eventKeysFit(service.name));
  const broker = openBroker(config);
  const strategy: { current?: ConsumerStrategy } = {};
  const metrics = new Metrics(service.name);
  const observers = { metrics, spans: await openSpans(service.name), log: log.info, usual: log.usual };
  const fatal = (error: Error): void => {
    log.warn('cannot go on; ending so that the supervisor restarts it', { error: error.name, ...sayingWhy(error) });
    process.exit(70);
  };

  const reads = db && new ReadSpool(config.readsFolder);
  const root = RuntimeModule.with(service.module, {
    config,
    log: log.info,
    db,
    sealClass: service.sealClass,
    keys: db && service.keys?.(db),
    broker,
    strategy,
    metrics,
    reads,
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, httpServer(), {
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
  });
  recordBreaks.subscribe((found) => {
    const { table, version } = found as RecordBreak;
    metrics.recordBroken();
    log.warn('a record does not agree with its history: nothing is decided on it', { type: table, version });
  });
  observeRequests(app.getHttpAdapter().getInstance(), observers);
  if (config.exercise) app.getHttpAdapter().getInstance().addHook('onRequest', exerciseTime);
  if (service.describe !== false) await describeEndpoints(app, service.name, service.metadata);

  if (process.argv[2] === 'verify') await verifyAndEnd(service.name, app, db, process.argv.slice(3));
  if (process.argv[2] === 'vouch') await vouchAndEnd(service.name, app, db, process.argv.slice(3));
  if (db) await checkOrEnd(() => adoptAtStart(app, db, service.name, log.info));
  const relay = broker && config.database ? new Relay({ database: config.database, broker, log: log.info }) : undefined;
  if (service.consumes && broker && db) {
    const options = {
      consumer: service.name,
      broker,
      db,
      streamOf,
      publisherOf,
      canRead,
      read: readContract,
      log: log.warn,
      onFatal: fatal,
    };
    strategy.current = new ObservedStrategy(options, observers);
    app.connectMicroservice<MicroserviceOptions>({ strategy: strategy.current }, { inheritAppConfig: false });
    await app.startAllMicroservices();
  }
  relay?.start();
  const stopPruning = broker && db ? pruneHourly(db, broker, config.retention, log.info) : undefined;
  const tidy = service.tidy;
  const stopTidying = db && tidy ? hourly(() => tidyOrWarn(() => tidy(db, app.get(VAULT), app), log.warn)) : undefined;
  const stopKeeping = db && reads && keepReadsSoon(db, reads, () => log.warn('reads wait for the database'));
  const stopForgetting = db && hourly(() => forgetOldReads(db).catch(() => log.warn('old reads could not be deleted')));
  await service.prepare?.(app);
  await app.listen(config.port, config.host);
  log.info('ready', { port: config.port, ms: Math.round(process.uptime() * 1_000), broker: broker?.kind });

  const stop = async (): Promise<void> => {
    stopPruning?.();
    stopTidying?.();
    stopForgetting?.();
    const steps = [
      () => app.close(),
      () => stopKeeping?.(),
      () => relay?.stop(),
      () => broker?.close(),
      () => db?.$disconnect(),
    ];
    if (!(await endInOrder(steps, drainMs))) log.warn('ended before its work was finished; it will be done again');
    await endInOrder([observers.spans.stop], lastSpansMs);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
  process.once('disconnect', () => void stop()); // the supervisor is gone
  return app;
}
