import { peopleIn } from './people-in';

const id = (n: number): string => `00000000-0000-7000-8000-00000000000${n}`;

describe('the people in an answer', () => {
  it('are found at any depth, once each', () =>
    expect([
      ...peopleIn({
        personId: id(1),
        items: [{ personId: id(2), family: { members: [{ personId: id(3) }] } }, { personId: id(1) }],
      }),
    ]).toEqual([id(1), id(2), id(3)]));

  it('are no dates, bytes, files or other texts', () =>
    expect([
      ...peopleIn([new Date(), Buffer.from('x'), 'personId', null, { personId: 'nobody' }, { pipe: {} }]),
    ]).toEqual([]));
});
