import { atMoment } from '@homeward/kernel';

/** In an exercise a request may name the time at which it happens, so that a day of movement can be replayed. */
export function exerciseTime(request: { headers: Record<string, unknown> }, _reply: unknown, done: () => void): void {
  const header = request.headers['exercise-time'];
  const at = typeof header === 'string' ? new Date(header) : undefined;
  if (at && !Number.isNaN(at.getTime())) atMoment(at, done);
  else done();
}
