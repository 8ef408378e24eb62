import { atMoment } from '@homeward/kernel';

/** A moment with an offset, in the years that a journey can be in. */
const moment = /^(20|21)\d{2}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:?\d{2})$/;

/** In an exercise a request may name the time at which it happens, so that a day of movement can be replayed. */
export function exerciseTime(request: { headers: Record<string, unknown> }, _reply: unknown, done: () => void): void {
  const header = request.headers['exercise-time'];
  const at = typeof header === 'string' && moment.test(header) ? new Date(header) : undefined;
  if (at && !Number.isNaN(at.getTime())) atMoment(at, done);
  else done();
}
