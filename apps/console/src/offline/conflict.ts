import { isTheirDecision } from '../api/problem';
import type { Refusal } from './refusal';

/** What follows where the platform does not accept what was done here without a line. */
export type Follows = 'saidNo' | 'boarded' | 'offList' | 'ask' | 'over' | 'again';

const of: Record<string, Follows> = {
  'boards-once': 'boarded',
  'aboard-one-flight-only': 'boarded',
  'who-is-out-stays-out': 'offList',
  'on-the-manifest-now': 'offList',
  'asked-in-private-at-the-gate': 'ask',
  'step-is-possible-now': 'over',
};

/** What the person decided comes before everything else. */
export function followsFrom({ broken }: Pick<Refusal, 'broken'>): Follows {
  if (broken.some(isTheirDecision)) return 'saidNo';
  return broken.map((b) => of[b.name ?? '']).find((follows) => follows !== undefined) ?? 'again';
}
