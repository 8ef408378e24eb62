import { UnreadAnswers, type Answer } from './unread-answers';

const answers = (limits: Partial<{ address: number; total: number; looks: number }> = {}): UnreadAnswers =>
  new UnreadAnswers({ address: 10, total: 10, looks: 10, ...limits });

/** An answer of which so many bytes are taken from one look to the next. */
function anAnswer(address: string, taken: number, blocked = true): Answer & { ended: boolean } {
  let sent = 0;
  const answer = {
    address,
    ended: false,
    blocked: () => blocked,
    sent: () => (sent += taken),
    end: () => void (answer.ended = true),
  };
  return answer;
}

const after = (looks: number, all: UnreadAnswers, ...begun: ReturnType<typeof anAnswer>[]): boolean[] => {
  begun.forEach((answer) => all.begin(answer));
  for (let i = 0; i < looks; i++) all.look();
  return begun.map(({ ended }) => ended);
};

describe('answers that are not read', () => {
  it('end when nothing was taken for long, and not while something is', () =>
    expect(after(3, answers({ looks: 3 }), anAnswer('a', 0), anAnswer('a', 1))).toEqual([true, false]));
  it('are not those whose service is slow', () =>
    expect(after(9, answers({ looks: 3 }), anAnswer('a', 0, false))).toEqual([false]));
  it('are limited by address: who takes least loses theirs', () =>
    expect(after(1, answers({ address: 1 }), anAnswer('a', 1), anAnswer('a', 2), anAnswer('b', 0))).toEqual([
      true,
      false,
      false,
    ]));
  it('are limited in all', () =>
    expect(after(1, answers({ total: 1 }), anAnswer('a', 1), anAnswer('b', 2))).toEqual([true, false]));
  it('are forgotten when they are over', () => {
    const all = answers({ total: 1 });
    const one = anAnswer('a', 5);
    all.begin(one);
    all.over(one);
    expect(after(1, all, anAnswer('b', 0))).toEqual([false]);
  });
});
