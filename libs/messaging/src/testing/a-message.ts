import { newId } from '@homeward/kernel';
import { signed } from '../authentic/signature';
import type { Message } from '../message';

/** A message of the service `test`, signed. @param about what is not as in others */
export const aMessage = (stream: string, key: string, n: number, about: Partial<Message> = {}): Message =>
  signed({
    id: newId(),
    type: 'test.happened.v1',
    stream,
    key,
    time: '2026-12-01T08:00:00.000Z',
    source: 'test',
    correlationId: newId(),
    data: { n },
    ...about,
  });

export const numberOf = (message: Message): number => (message.data as { n: number }).n;
