import { aheadBy, paceOf } from './pace';

const departure = '2026-12-09T08:00:00Z';
const at = (time: string): number => Date.parse(`2026-12-09T${time}:00Z`);

describe('the pace of boarding', () => {
  it('begins two hours before departure, and is even to its end', () =>
    expect(paceOf([], 60, departure)).toEqual({
      aboard: [[at('06:00'), 0]],
      plan: [at('06:00'), at('08:00')],
      expected: 60,
    }));
  it('begins earlier where somebody boarded earlier', () =>
    expect(paceOf(['2026-12-09T05:30:00Z'], 60, departure).plan[0]).toBe(at('05:30')));
  it('counts in the order of time', () =>
    expect(paceOf(['2026-12-09T07:10:00Z', undefined, '2026-12-09T07:00:00Z'], 3, departure).aboard).toEqual([
      [at('06:00'), 0],
      [at('07:00'), 1],
      [at('07:10'), 2],
    ]));
  it.each([
    ['06:30', -14],
    ['06:00', 1],
    ['09:00', -59],
  ])('says at %s how many more or fewer are aboard', (time, ahead) =>
    expect(aheadBy(paceOf(['2026-12-09T06:00:00Z'], 60, departure), at(time))).toBe(ahead),
  );
});
