import type { FastifyInstance } from 'fastify';
import { addressOf } from './limit-rates';
import { UnreadAnswers } from './unread-answers';

/** Ends answers that nobody reads: each holds a connection to a service for as long as it is not taken. */
export function endUnread(server: FastifyInstance, trustProxy: boolean): void {
  const answers = new UnreadAnswers();
  const timer = setInterval(() => answers.look(), 1_000).unref();
  server.addHook('onClose', async () => clearInterval(timer));
  server.addHook('onSend', async (request, { raw }, payload) => {
    if (typeof (payload as { pipe?: unknown } | null)?.pipe !== 'function') return;
    const { socket } = request.raw;
    const answer = {
      address: addressOf(request, trustProxy),
      blocked: () => raw.writableNeedDrain,
      sent: () => socket.bytesWritten - socket.writableLength,
      end: () => void socket.destroy(),
    };
    answers.begin(answer);
    raw.once('close', () => answers.over(answer));
  });
}
