import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Gauge, Registry, collectDefaultMetrics } from 'prom-client';
import { Public } from '@homeward/access';
import type { Db } from '@homeward/messaging';
import { DATABASE } from '../tokens';

const messagingSql = `
  SELECT (SELECT count(*)::int FROM parked_message) AS parked,
         count(*)::int AS depth, coalesce(extract(epoch FROM clock_timestamp() - min(o.written_at)), 0)::float8 AS age
  FROM outbox o, relay_position p WHERE p.name = 'outbox' AND (o.xid, o.id) > (p.xid, p.id)`;

/** Figures for Prometheus: the process, and how far its messages have come. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  private readonly registry = new Registry();
  private readonly gauges = {
    depth: new Gauge({
      name: 'homeward_outbox_unsent',
      help: 'Messages not yet published',
      registers: [this.registry],
    }),
    age: new Gauge({
      name: 'homeward_outbox_oldest_seconds',
      help: 'Age of the oldest one',
      registers: [this.registry],
    }),
    parked: new Gauge({
      name: 'homeward_parked_messages',
      help: 'Messages that wait for an operator',
      registers: [this.registry],
    }),
  };

  constructor(@Inject(DATABASE) private readonly db: Db | undefined) {
    collectDefaultMetrics({ register: this.registry });
  }

  @Get()
  @Public('read inside the network; the gateway does not pass it on')
  @Header('content-type', 'text/plain; version=0.0.4')
  async metrics(): Promise<string> {
    const [row] = (await this.db?.$queryRawUnsafe<Record<'depth' | 'age' | 'parked', number>[]>(messagingSql)) ?? [];
    for (const name of ['depth', 'age', 'parked'] as const) this.gauges[name].set(row?.[name] ?? 0);
    return this.registry.metrics();
  }
}
