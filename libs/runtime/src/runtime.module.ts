import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessGuard, TokenVerifier } from '@homeward/access';
import { PageLinks, ProblemFilter, readRequests } from '@homeward/http';
import { systemClock } from '@homeward/kernel';
import type { ConsumerStrategy, Db } from '@homeward/messaging';
import { Vault, type KeySource, type SealClass } from '@homeward/privacy';
import type { ServiceConfig } from './config';
import { HealthController } from './doors/health.controller';
import { MetricsController } from './doors/metrics.controller';
import { ParkedMessagesController } from './doors/parked-messages.controller';
import type { Log } from './logger';
import { RemoteKeys } from './remote-keys';
import { ServiceClient } from './service-client';
import { CLOCK, CONFIG, DATABASE, LOG, SERVICES, STRATEGY, VAULT } from './tokens';

export interface RuntimeOptions {
  config: ServiceConfig;
  log: Log;
  db?: Db;
  /** The class of personal data this service may open; none by default. */
  sealClass?: SealClass;
  /** Where keys come from; registration's door by default. */
  keys?: KeySource;
  /** Other keys to verify tokens with, in tests. */
  tokens?: TokenVerifier;
  strategy?: { current?: ConsumerStrategy };
}

/** What every service is given, under one roof. */
@Module({})
export class RuntimeModule {
  static with(module: Type | DynamicModule, o: RuntimeOptions): DynamicModule {
    const services = new ServiceClient(o.config);
    const tokens =
      o.tokens ??
      new TokenVerifier({ issuer: o.config.oidcIssuer, jwksUrl: o.config.oidcJwksUrl, audience: 'urn:homeward:api' });
    const values: [symbol | Type, unknown][] = [
      [CONFIG, o.config],
      [LOG, o.log],
      [CLOCK, systemClock(o.config.clockOffsetMs)],
      [DATABASE, o.db],
      [SERVICES, services],
      [STRATEGY, o.strategy ?? {}],
      [VAULT, o.sealClass && new Vault(o.keys ?? new RemoteKeys(services), o.sealClass)],
      [TokenVerifier, tokens],
    ];
    return {
      module: RuntimeModule,
      global: true,
      imports: [module],
      controllers: [HealthController, MetricsController, ...(o.db ? [ParkedMessagesController] : [])],
      providers: [
        ...values.map(([provide, useValue]) => ({ provide, useValue })),
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: PageLinks },
        { provide: APP_PIPE, useFactory: readRequests },
        { provide: APP_FILTER, useFactory: () => new ProblemFilter(o.log) },
      ],
      exports: values.map(([provide]) => provide),
    };
  }
}
