import { begins, isGivenUp } from './begins';

const [yes, no] = [{ lets: true }, { lets: false }];

describe('a scan at the gate', () => {
  it('is recorded without a line where it is a no, or where this device lets the person through', () => {
    expect(begins('no', false, no)).toBe(true);
    expect(begins('go', false, yes)).toBe(true);
  });
  it('boards nobody later of whom this device says that they do not board', () =>
    expect(begins('go', false, no)).toBe(false));
  it('without an answer decides nothing without a line', () => expect(begins('', false, yes)).toBe(false));
  it.each(['go', 'no', ''] as const)('asks the platform where there is a line: %s', (answer) =>
    expect(begins(answer, true, no)).toBe(true),
  );
});

describe('a scan that the platform did not answer', () => {
  const tried = { state: 'waiting', tries: 1 };
  it('is not tried again where this device let nobody through', () => {
    expect(isGivenUp({ answer: 'go', ...no }, tried)).toBe(true);
    expect(isGivenUp({ answer: 'go', ...no }, { state: 'waiting', tries: 0 })).toBe(false);
    expect(isGivenUp({ answer: 'go', ...no }, { state: 'sent', tries: 1 })).toBe(false);
  });
  it('is kept where somebody went through, and a no always', () => {
    expect(isGivenUp({ answer: 'go', ...yes }, tried)).toBe(false);
    expect(isGivenUp({ answer: 'no', ...no }, tried)).toBe(false);
  });
});
