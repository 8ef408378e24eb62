import type { MessageHandler } from '@nestjs/microservices';
import { ConsumerStrategy, type ConsumerOptions, type MessageContext } from '@homeward/messaging';
import { withinTrace } from './current-trace';
import type { Metrics } from './metrics';

/** The consumer strategy with every handler timed, and within the trace of its message. */
export class ObservedStrategy extends ConsumerStrategy {
  constructor(
    options: ConsumerOptions,
    private readonly metrics: Metrics,
  ) {
    super(options);
  }

  override addHandler(
    pattern: unknown,
    handler: MessageHandler,
    isEvent?: boolean,
    extras?: Record<string, unknown>,
  ): void {
    super.addHandler(pattern, this.timed(handler), isEvent, extras);
  }

  private timed(handler: MessageHandler): MessageHandler {
    const observed: MessageHandler = async (data: unknown, context: MessageContext) => {
      const began = performance.now();
      let outcome: 'applied' | 'failed' = 'failed';
      try {
        const result: unknown = await withinTrace(context.message.traceparent, () => handler(data, context));
        outcome = 'applied';
        return result;
      } finally {
        this.metrics.handled(context.message.type, outcome, (performance.now() - began) / 1_000);
      }
    };
    return observed;
  }
}
