import { rule } from './rule';
import { unlessBroken } from './decision';

const adult = rule<{ age: number }>({
  name: 'of-age',
  code: 'A',
  says: 'Must be of age.',
  unblockedBy: 'nobody',
  holds: (c) => c.age >= 18,
});
const short = rule<{ age: number }>({
  name: 'young',
  code: 'B',
  says: 'Must be young.',
  unblockedBy: 'time',
  holds: (c) => c.age < 10,
  until: () => '2030-01-01',
});

describe('a decision', () => {
  it('names every broken rule, not only the first', () => {
    expect(unlessBroken([adult, short], { age: 15 }, () => 'done')).toEqual({
      accepted: false,
      broken: [
        { name: 'of-age', code: 'A', says: 'Must be of age.', unblockedBy: 'nobody' },
        { name: 'young', code: 'B', says: 'Must be young.', unblockedBy: 'time', until: '2030-01-01' },
      ],
    });
  });
  it('yields its facts when no rule is broken', () => {
    expect(unlessBroken([adult], { age: 20 }, () => 'done')).toEqual({ accepted: true, events: ['done'] });
  });
});
