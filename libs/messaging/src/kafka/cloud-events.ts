import type { KafkaMessage, Message as Outgoing } from 'kafkajs';
import { derivedId } from '@homeward/kernel';
import { isMessage } from '../is-message';
import type { Message, Received } from '../message';

/** CloudEvents Kafka binding, binary mode: attributes in headers, the payload alone in the value. */
export const toKafka = (m: Message): Outgoing => ({
  key: m.key,
  value: JSON.stringify(m.data),
  headers: {
    ce_specversion: '1.0',
    ce_id: m.id,
    ce_type: m.type,
    ce_source: m.source,
    ce_time: m.time,
    ce_subject: m.key,
    ce_correlationid: m.correlationId,
    ...(m.causationId && { ce_causationid: m.causationId }),
    ...(m.traceparent && { traceparent: m.traceparent }),
    ...(m.alsoSentAs && { ce_alsosentas: m.alsoSentAs.join(',') }),
    ...(m.copyOf && { ce_copyof: m.copyOf }),
    ...(m.sequence && { ce_sequence: m.sequence }),
    ...(m.signature && { ce_signature: m.signature }),
    'content-type': 'application/json',
  },
});

/** Reads a record. An unreadable one keeps its key, and is the same one whenever it is read. */
export function fromKafka(stream: string, m: KafkaMessage, partition = 0): Received {
  const header = (name: string): string | undefined => m.headers?.[name]?.toString();
  const key = m.key?.toString() ?? 'no-key';
  const id = header('ce_id');
  try {
    const message: Partial<Message> = {
      id,
      stream,
      key,
      type: header('ce_type'),
      source: header('ce_source') ?? 'unknown',
      time: header('ce_time'),
      correlationId: header('ce_correlationid') ?? id,
      causationId: header('ce_causationid'),
      traceparent: header('traceparent'),
      alsoSentAs: header('ce_alsosentas')?.split(','),
      copyOf: header('ce_copyof'),
      sequence: header('ce_sequence'),
      signature: header('ce_signature'),
      place: { part: `${stream}/${partition}`, at: m.offset },
      data: JSON.parse(m.value!.toString()) as unknown,
    };
    if (!isMessage(message)) throw new Error('not the attributes of a message');
    return message;
  } catch {
    return {
      unreadable: true,
      id: derivedId(stream, String(partition), m.offset),
      stream,
      key,
      raw: m.value?.toString('base64') ?? '',
    };
  }
}
