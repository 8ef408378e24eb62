import { anAnswerStands } from './an-answer-stands';

describe('an answer to a pair', () => {
  it('is free while nobody answered', () =>
    expect(anAnswerStands.holds({ status: 'OPEN', outcome: 'different' })).toBe(true));
  it('may be said again', () =>
    expect(anAnswerStands.holds({ status: 'SAME', kept: 'a', outcome: 'same', keep: 'a' })).toBe(true));
  it.each([
    { outcome: 'same', keep: 'b' },
    { outcome: 'different', keep: undefined },
  ] as const)('stands against another one', (said) =>
    expect(anAnswerStands.holds({ status: 'SAME', kept: 'a', ...said })).toBe(false),
  );
});
