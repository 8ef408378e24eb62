import type { OwnersAnswer } from '../commands/close-doors';

/** What the owners say of passenger `p`, who is aboard and well. */
export const anAnswer = (over: Partial<OwnersAnswer> = {}): OwnersAnswer => ({
  asOf: '2026-12-09T08:00:00Z',
  consent: new Map([['p', 'RECONFIRMED']]),
  fitUntil: new Map([['p', '2026-12-10T10:00:00Z']]),
  believed: new Set(['p']),
  asKept: new Set(['p']),
  ...over,
});
