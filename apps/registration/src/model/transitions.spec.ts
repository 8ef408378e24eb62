import { exitTransitions } from './exit-clearance';
import { evolvePair, pairTransitions, suspectedPair } from './duplicate-pair';

describe('exit clearance', () => {
  it('reaches every state', () => {
    const reached = new Set<string>(Object.values(exitTransitions).flat());
    for (const state of Object.keys(exitTransitions)) expect(state === 'NONE' || reached.has(state)).toBe(true);
  });
  it('is not granted while a fine is due', () => expect(exitTransitions.FINE_DUE).not.toContain('GRANTED'));
});

describe('a pair', () => {
  it('is asked about once, until its answer is taken back', () => {
    expect(pairTransitions.SAME).toEqual(['reopen']);
    expect(pairTransitions.DIFFERENT).toEqual(['reopen']);
  });
  it('is the same question whoever is named first', () => {
    const why = { level: 1 as const, reasons: ['same document'] };
    expect(suspectedPair('o', ['b', 'a'], why)).toEqual(suspectedPair('o', ['a', 'b'], why));
    expect(evolvePair(undefined, suspectedPair('o', ['b', 'a'], why))).toMatchObject({ status: 'OPEN', personA: 'a' });
  });
});
