import { Pool } from 'pg';
import { newId } from '@homeward/kernel';
import { appendToOutbox, plainDb } from '@homeward/messaging';
import { connectionTo, type Server } from './server';

/** Does something while consent writes and publishes so many facts a second, which every service skips. */
export async function whileWriting<T>(server: Server, perSecond: number, work: () => Promise<T>): Promise<T> {
  const pool = new Pool({ ...connectionTo(server, 'consent'), max: 4 });
  const db = plainDb(pool);
  const writes: Promise<void>[] = [];
  const began = performance.now();
  const timer = setInterval(() => {
    const due = Math.floor(((performance.now() - began) * perSecond) / 1_000) - writes.length;
    for (let i = 0; i < due; i++)
      writes.push(
        db.$transaction((tx) =>
          appendToOutbox(tx, [
            {
              id: newId(),
              type: 'bench.said.v1',
              stream: 'homeward.consent.v1',
              key: newId(),
              source: 'bench',
              time: '2026-12-08T10:00:00.000Z',
              correlationId: newId(),
              data: { said: 'x'.repeat(300) },
            },
          ]),
        ),
      );
  }, 5);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await Promise.all(writes);
    await pool.end();
  }
}
