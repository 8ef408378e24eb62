import { answered } from './answered';

const mine = { by: 'sara', mine: true };
const theirs = { by: 'marta', mine: false };

describe('who works on somebody', () => {
  it('had begun before where the first answer says so, and still has at the next', () => {
    const first = answered(undefined, 'p', theirs, true);
    expect(first).toMatchObject({ by: 'marta', before: true });
    expect(answered(first, 'p', theirs, false)).toMatchObject({ before: true });
  });

  it('took over where a later answer says so', () => {
    const first = answered(undefined, 'p', mine, true);
    expect(first).toMatchObject({ mine: true, before: false });
    expect(answered(first, 'p', theirs, false)).toMatchObject({ by: 'marta', mine: false, before: false });
  });

  it('took over too where the first question had no answer', () =>
    expect(answered(undefined, 'p', theirs, false)).toMatchObject({ mine: false, before: false }));

  it('is known of each person by themselves', () =>
    expect(answered(answered(undefined, 'p', theirs, true), 'q', theirs, false).before).toBe(false));
});
