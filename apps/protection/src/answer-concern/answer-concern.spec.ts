import { given } from '@homeward/testing';
import { evolveConcern, type Concern, type ConcernKind, type ConcernOutcome } from '../model/concern';
import { evolve, type ProtectionFile } from '../model/protection-file';
import { aClearing, aFile } from '../testing/screenings';
import { answerConcern, endWaiting, seeConcern } from './answer-concern';

const now = new Date('2026-12-01T10:00:00Z');
const about = { concernId: 'c', personId: 'p', receivedAt: '2026-12-01T08:00:00Z', child: false };
const aConcern = (kind?: ConcernKind): Concern => ({
  ...about,
  personal: kind && { told: { kind, words: 'what she said', heardAt: 'gate', by: 'officer-1' } },
});
const saying = (outcome: ConcernOutcome, holdKind?: 'ASYLUM') => ({
  outcome,
  holdKind,
  note: 'heard alone',
  by: 'protection-1',
  now,
});

describe('the answer of protection', () => {
  it.each(['FEAR_OF_RETURN', 'TRAFFICKING', undefined] as const)('to %s is never that nothing follows', (kind) =>
    given(aConcern(kind))
      .when((c) => answerConcern(c, saying('NOTHING_FOLLOWS')))
      .isRefusedBy('who-told-of-fear-is-screened-again'),
  );
  it.each(['VIOLENCE', 'CHILD', 'OTHER'] as const)('to %s may be that nothing follows', (kind) =>
    expect(answerConcern(aConcern(kind), saying('NOTHING_FOLLOWS')).accepted).toBe(true),
  );
  it('says which hold is placed, and none where none is', () => {
    given(aConcern())
      .when((c) => answerConcern(c, saying('HOLD')))
      .isRefusedBy('a-hold-says-which');
    given(aConcern())
      .when((c) => answerConcern(c, saying('SCREEN_AGAIN', 'ASYLUM')))
      .isRefusedBy('a-hold-says-which');
  });
  it('is not changed by having been seen, and is seen once', () => {
    const seen = evolveConcern(aConcern(), { type: 'ConcernSeen', at: now.toISOString() });
    expect(seen).toEqual({ ...aConcern(), seenAt: now.toISOString() });
    given(aConcern())
      .when((c) => seeConcern(c, now))
      .then([{ type: 'ConcernSeen', at: now.toISOString() }]);
    for (const known of [seen, { ...aConcern(), answeredAt: now.toISOString() }])
      given(known)
        .when((c) => seeConcern(c, now))
        .then([]);
  });
});

describe('a person whom protection has answered about', () => {
  const waiting = evolve(aFile({ screening: aClearing() }), { type: 'PersonWaits', personId: 'p', concernId: 'c' });
  const after = (outcome: ConcernOutcome, holdKind?: 'ASYLUM', file = waiting) => {
    const ended = endWaiting(file, aConcern(), saying(outcome, holdKind));
    return ended.accepted ? ended.events.reduce(evolve, file) : file;
  };
  const ending = (file: ProtectionFile | undefined, outcome: ConcernOutcome, holdKind?: 'ASYLUM') =>
    given(file).when((f) => endWaiting(f, aConcern(), saying(outcome, holdKind)));
  it('waits no longer for this, and is told of what follows', () => {
    const ended = { type: 'WaitingEnded', personId: 'p', concernId: 'c' };
    ending(waiting, 'NOTHING_FOLLOWS').then([{ ...ended, personal: { screenAgain: false } }]);
    ending(waiting, 'SCREEN_AGAIN').then([{ ...ended, personal: { screenAgain: true } }]);
    const hold = { holdId: 'c', kind: 'ASYLUM', note: 'heard alone' };
    ending(waiting, 'HOLD', 'ASYLUM').then([{ ...ended, personal: { hold, screenAgain: false } }]);
  });
  it('is not concerned where they do not wait for it', () => {
    ending(undefined, 'SCREEN_AGAIN').then([]);
    ending(aFile({ screening: aClearing() }), 'SCREEN_AGAIN').then([]);
  });
  it('is as before where nothing follows', () =>
    expect(after('NOTHING_FOLLOWS')).toMatchObject({ waits: [], assessment: { cleared: true } }));
  it('has to be screened again where protection says so', () => {
    expect(after('SCREEN_AGAIN')).toMatchObject({ waits: [], assessment: { cleared: false, embassyBlocked: true } });
    expect(after('SCREEN_AGAIN').personal?.screening).toBeUndefined();
  });
  it('is held where protection says so', () =>
    expect(after('HOLD', 'ASYLUM').personal?.holds).toEqual([{ holdId: 'c', kind: 'ASYLUM', note: 'heard alone' }]));
  it('waits on where something else was told as well', () => {
    const twice = evolve(waiting, { type: 'PersonWaits', personId: 'p', concernId: 'd' });
    expect(after('NOTHING_FOLLOWS', undefined, twice)).toMatchObject({ waits: ['d'], assessment: { cleared: false } });
  });
});
