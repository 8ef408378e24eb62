import type { Message } from '@homeward/messaging';

/** What a fact leads to outside: type, key and payload of each message, as given–when–then compares them. */
export const whatIsSent = async (
  messages: Message[] | Promise<Message[]>,
): Promise<[type: string, key: string, data: unknown][]> => (await messages).map((m) => [m.type, m.key, m.data]);

/** Somebody who caused a message; nothing of them is published. */
export const anOrigin = { id: 'officer-1', roles: [], correlationId: 'a-request' };
