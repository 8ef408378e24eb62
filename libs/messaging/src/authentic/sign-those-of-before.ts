import { canonical } from '@homeward/kernel';
import type { Message } from '../message';
import { signed } from './signature';

export const ofBeforeSql = 'SELECT message FROM unsent_of_before WHERE message_id = ANY($1::uuid[])';

/**
 * Signs what waited to be published when signatures came. Whatever else has no signature was not written by this service,
 * and goes out as it is: its readers set it aside.
 * @param ofBefore asks for the messages that waited, by id
 */
export async function signThoseOfBefore(
  messages: Message[],
  ofBefore: (ids: string[]) => Promise<{ message: Message }[]>,
): Promise<Message[]> {
  const unsigned = messages.filter((m) => m.signature === undefined);
  if (unsigned.length === 0) return messages;
  const known = new Set((await ofBefore(unsigned.map((m) => m.id))).map(({ message }) => canonical(message)));
  return messages.map((m) => (m.signature === undefined && known.has(canonical(m)) ? signed(m) : m));
}
