import type { MessageHandler } from '@nestjs/microservices';
import { ConsumerStrategy, MessageContext, type ConsumerOptions } from '@homeward/messaging';
import { withinTrace } from './current-trace';
import type { Observers } from './observe-requests';

/** The consumer strategy with figures, a span and a log line for every message handled, within its trace. */
export class ObservedStrategy extends ConsumerStrategy {
  constructor(
    options: ConsumerOptions,
    private readonly observers: Observers,
  ) {
    super(options);
  }

  override addHandler(
    pattern: unknown,
    handler: MessageHandler,
    isEvent?: boolean,
    extras?: Record<string, unknown>,
  ): void {
    super.addHandler(pattern, this.observed(handler), isEvent, extras);
  }

  private observed(handler: MessageHandler): MessageHandler {
    const { metrics, spans, log, usual } = this.observers;
    const observed: MessageHandler = async (data: unknown, { message, tx }: MessageContext) => {
      const { id, type, stream, correlationId } = message;
      const span = spans.begin(`handle ${type}`, 'consumer', message.traceparent);
      const context = new MessageContext([{ ...message, traceparent: span.traceparent }, tx]);
      const began = performance.now();
      let outcome: 'applied' | 'failed' = 'failed';
      return withinTrace(span.traceparent, async () => {
        try {
          const result: unknown = await handler(data, context);
          outcome = 'applied';
          return result;
        } finally {
          const ms = performance.now() - began;
          metrics.handled(type, outcome, ms / 1_000);
          span.end(outcome === 'failed', { 'messaging.destination.name': stream, 'messaging.message.id': id });
          const about = { messageId: id, type, stream, ms: Math.round(ms), correlationId };
          if (outcome === 'applied') usual('message handled', about);
          else log('message failed', about);
        }
      });
    };
    return observed;
  }
}
