import type { MessageHandler } from '@nestjs/microservices';
import { MessageContext, type ConsumerOptions, type Message, type Tx } from '@homeward/messaging';
import { Metrics } from '../metrics';
import { currentTrace } from './current-trace';
import { ObservedStrategy } from './observed-strategy';
import type { Spans } from './span';
import { noSpans } from './spans';

const given = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const own = '00-0af7651916cd43dd8448eb211c80319c-00f067aa0ba902b7-01';
const message = {
  id: '0190-a',
  type: 'consent.given.v1',
  stream: 'homeward.consent.v1',
  key: '0190-ours',
  time: '',
  source: '',
  correlationId: '0190-c',
  traceparent: given,
  data: {},
} as Message;

describe('a handled message', () => {
  const lines: unknown[][] = [];
  const usual: unknown[][] = [];
  const spans: unknown[][] = [];
  const seen: unknown[] = [];

  const handled = (handler: MessageHandler): Promise<unknown> => {
    const recording: Spans = {
      ...noSpans,
      begin: (...began) => ({ traceparent: own, end: (...ended) => void spans.push([...began, ...ended]) }),
    };
    const observers = {
      metrics: new Metrics('test'),
      spans: recording,
      log: (...line: unknown[]) => lines.push([...line, currentTrace()]),
      usual: (...line: unknown[]) => usual.push([...line, currentTrace()]),
    };
    const strategy = new ObservedStrategy({} as ConsumerOptions, observers);
    strategy.addHandler(message.type, handler, true);
    const observed = strategy.getHandlers().get(message.type)!;
    return observed({}, new MessageContext([message, {} as Tx])) as Promise<unknown>;
  };

  it('is handled within a span of its own, below that of its cause, which its own messages pass on', async () => {
    await handled(async (_data: unknown, context: MessageContext) => {
      await Promise.resolve();
      seen.push(currentTrace(), context.message.traceparent, context.message.id);
    });
    expect(seen).toEqual([own, own, message.id]);
    expect(spans.pop()).toMatchObject(['handle consent.given.v1', 'consumer', given, false, {}]);
    expect(lines).toEqual([]);
    expect(usual.pop()).toMatchObject(['message handled', { type: message.type, messageId: message.id }, own]);
  });

  it('is marked as failed when it has failed', async () => {
    await expect(handled(() => Promise.reject(new Error('content')))).rejects.toThrow('content');
    expect(spans.pop()).toMatchObject(['handle consent.given.v1', 'consumer', given, true, {}]);
    expect(lines.pop()).toMatchObject(['message failed', { type: message.type }, own]);
  });

  it('says nothing about the person it concerns', async () => {
    await handled(() => Promise.resolve());
    expect(JSON.stringify([lines, usual, spans])).not.toContain('0190-ours');
  });
});
