import type { KafkaMessage } from 'kafkajs';
import type { Message } from '../message';
import { aMessage } from '../testing/a-message';
import { fromKafka, toKafka } from './cloud-events';

const message = aMessage('s', 'k', 1);
const overTheWire = (m: Message) => {
  const { key, value, headers } = toKafka(m);
  const bytes = Object.entries(headers!).map(([name, text]) => [name, Buffer.from(String(text))]);
  const record = {
    key: Buffer.from(String(key)),
    value: Buffer.from(String(value)),
    headers: Object.fromEntries(bytes),
    offset: '7',
  };
  return fromKafka('s', record as unknown as KafkaMessage, 3);
};

describe('a message as a Kafka record', () => {
  it.each<[string, Partial<Message>]>([
    ['of one version', {}],
    ['that is sent in older versions too', { alsoSentAs: ['test.happened.v2', 'test.happened.v1'] }],
    ['that is a copy of another', { copyOf: '01890000-0000-7000-8000-000000000002' }],
    ['with its signature', { signature: 'x' }],
    ['with its number', { sequence: '7:1:1000' }],
    ['with its causes', { causationId: 'b', traceparent: 't' }],
  ])('%s is read as it was sent', (_, more) =>
    expect(overTheWire({ ...message, ...more })).toEqual({ ...message, ...more, place: { part: 's/3', at: '7' } }),
  );
});
