import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, Reflector } from '@nestjs/core';
import { AccessGuard, ScopeInterceptor, TokenVerifier } from '@homeward/access';
import { PageLinks, ProblemFilter, readRequests } from '@homeward/http';
import { systemClock } from '@homeward/kernel';
import type { Broker, ConsumerStrategy, Db } from '@homeward/messaging';
import { Vault, type KeySource, type SealClass } from '@homeward/privacy';
import type { ServiceConfig } from './config';
import { HealthController } from './endpoints/health.controller';
import { HeldMessagesController } from './endpoints/held-messages.controller';
import { MessageFlowController } from './endpoints/message-flow.controller';
import { MetricsController } from './endpoints/metrics.controller';
import { ParkedMessagesController } from './endpoints/parked-messages.controller';
import type { Log } from './logger';
import { MessageFlow } from './message-flow';
import { Metrics } from './metrics';
import type { ReadSpool } from './reads/read-spool';
import { ReadsController } from './reads/reads.controller';
import { RecordReads } from './reads/record-reads.interceptor';
import { RemoteKeys } from './remote-keys';
import { RequestEdge } from './request-edge';
import { ServiceClient } from './service-client';
import { CLOCK, CONFIG, DATABASE, KEY_SOURCE, LOG, READS, SERVICES, VAULT } from './tokens';

export interface RuntimeOptions {
  config: ServiceConfig;
  log: Log;
  db?: Db;
  /** The class of personal data this service may open; none by default. */
  sealClass?: SealClass;
  /** Where keys come from; registration's endpoint by default. */
  keys?: KeySource;
  /** Other keys for verifying tokens, in tests. */
  tokens?: TokenVerifier;
  /** The broker; without one the service neither sends nor receives messages. */
  broker?: Broker;
  strategy?: { current?: ConsumerStrategy };
  metrics?: Metrics;
  /** Where reads are written down. */
  reads?: ReadSpool;
}

const operators = [MessageFlowController, ParkedMessagesController, HeldMessagesController, ReadsController];

/** What every service is given. */
@Module({})
export class RuntimeModule {
  static with(module: Type | DynamicModule, o: RuntimeOptions): DynamicModule {
    const services = new ServiceClient(o.config);
    const tokens =
      o.tokens ??
      new TokenVerifier({ issuer: o.config.oidcIssuer, jwksUrl: o.config.oidcJwksUrl, service: o.config.name });
    const clock = systemClock(o.config.clockOffsetMs);
    const values: [symbol | Type, unknown][] = [
      [CONFIG, o.config],
      [LOG, o.log],
      [CLOCK, clock],
      [DATABASE, o.db],
      [SERVICES, services],
      [Metrics, o.metrics ?? new Metrics(o.config.name)],
      [MessageFlow, new MessageFlow(o.config.name, o.db, o.broker, o.strategy ?? {})],
      [KEY_SOURCE, o.keys],
      [VAULT, o.sealClass && new Vault(o.keys ?? new RemoteKeys(services), o.sealClass)],
      [TokenVerifier, tokens],
      [READS, o.reads],
    ];
    return {
      module: RuntimeModule,
      global: true,
      imports: [module],
      controllers: [HealthController, MetricsController, ...(o.db ? operators : [])],
      providers: [
        ...values.map(([provide, useValue]) => ({ provide, useValue })),
        RequestEdge,
        {
          provide: APP_GUARD,
          useFactory: (reflector: Reflector) => new AccessGuard(reflector, tokens, clock),
          inject: [Reflector],
        },
        { provide: APP_INTERCEPTOR, useClass: ScopeInterceptor },
        { provide: APP_INTERCEPTOR, useClass: PageLinks },
        { provide: APP_INTERCEPTOR, useClass: RecordReads },
        { provide: APP_PIPE, useFactory: readRequests },
        { provide: APP_FILTER, useFactory: () => new ProblemFilter(o.log) },
      ],
      exports: values.map(([provide]) => provide),
    };
  }
}
