import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { MessageFlow } from './message-flow';

/** The figures of one process, under the names that alerts and dashboards use. */
export class Metrics {
  readonly registry = new Registry();
  private readonly outboxUnsent = this.gauge('homeward_outbox_unsent_messages', 'Facts written and not yet published');
  private readonly outboxAge = this.gauge('homeward_outbox_oldest_age_seconds', 'Age of the oldest of them');
  private readonly held = this.gauge('homeward_held_messages', 'Messages that the broker refused');
  private readonly parked = this.gauge('homeward_parked_messages', 'Messages that wait for an operator');
  private readonly parkedKeys = this.gauge('homeward_parked_keys', 'Persons and flights whose messages wait');
  private readonly lag = this.gauge('homeward_consumer_lag_messages', 'Messages published, not yet applied', 'stream');
  private readonly age = this.gauge('homeward_projection_age_seconds', 'Age of the oldest of them', 'stream');
  private readonly databaseUp = this.gauge('homeward_database_up', 'Whether the database answers');
  private readonly brokerUp = this.gauge('homeward_broker_up', 'Whether the broker answers');
  private readonly breaks = new Counter({
    name: 'homeward_record_breaks_total',
    help: 'Records met that do not agree with their history',
    registers: [this.registry],
  });
  private readonly handling = new Histogram({
    name: 'homeward_message_handling_seconds',
    help: 'Duration of handlers',
    labelNames: ['type', 'outcome'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30],
    registers: [this.registry],
  });

  private readonly unrecorded = new Counter({
    name: 'homeward_reads_unrecorded_total',
    help: 'Answers about people that could not be written down',
    registers: [this.registry],
  });

  private readonly requests = new Histogram({
    name: 'homeward_request_seconds',
    help: 'Duration of answers',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 30],
    registers: [this.registry],
  });

  /** @param service each figure carries this name */
  constructor(service: string) {
    this.registry.setDefaultLabels({ service });
    collectDefaultMetrics({ register: this.registry });
  }

  /** Records one handling of a message of this type. */
  handled(type: string, outcome: 'applied' | 'failed', seconds: number): void {
    this.handling.observe({ type, outcome }, seconds);
  }

  /** Somebody saw something, and the disk did not take the record of it. */
  readUnrecorded(): void {
    this.unrecorded.inc();
  }

  /** Records that a record was met that was changed outside the service. */
  recordBroken(): void {
    this.breaks.inc();
  }

  /** Records one answer. @param route as declared, without the id of anybody */
  answered(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds);
  }

  /** The text that Prometheus reads. A figure that cannot be known right now is left out instead of being 0. */
  async text(flow: MessageFlow): Promise<string> {
    await Promise.all([this.readBacklog(flow), this.readLag(flow)]);
    return this.registry.metrics();
  }

  private async readBacklog(flow: MessageFlow): Promise<void> {
    const gauges = [this.outboxUnsent, this.outboxAge, this.held, this.parked, this.parkedKeys];
    try {
      const b = await flow.backlog();
      if (!b) return [...gauges, this.databaseUp].forEach((gauge) => gauge.remove()); // it has no database
      const values = [b.unsent, b.oldestUnsentSeconds, b.held, b.parked, b.parkedKeys];
      gauges.forEach((gauge, i) => gauge.set(values[i]!));
      this.databaseUp.set(1);
    } catch {
      gauges.forEach((gauge) => gauge.remove());
      this.databaseUp.set(0);
    }
  }

  private async readLag(flow: MessageFlow): Promise<void> {
    if (!flow.broker) return this.brokerUp.remove();
    try {
      const lags = await flow.lag();
      for (const { stream, messages, oldestSeconds } of lags) {
        this.lag.set({ stream }, messages);
        if (oldestSeconds !== undefined) this.age.set({ stream }, oldestSeconds);
      }
      this.brokerUp.set(1);
    } catch {
      this.lag.reset();
      this.age.reset();
      this.brokerUp.set(0);
    }
  }

  private gauge(name: string, help: string, ...labelNames: string[]): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}
