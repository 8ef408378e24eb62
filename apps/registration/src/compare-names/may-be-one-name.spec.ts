import { mayBeOneName } from './may-be-one-name';

const worknesh = { family: 'Abebe', given: 'Worknesh', native: 'ወርቅነሽ አበበ' };

describe('a name that somebody typed', () => {
  it.each([
    'Worknesh Abebe',
    'ABEBE, worknesh',
    'Workinesh Abebbe',
    'Worknesh',
    'Worknesh Abebe Kebede',
    'ወርቅነሽ አበበ',
    'W. Abebe',
    'Worknesh A.',
    'A Worknesh',
  ])('may be a registered one: %s', (typed) => expect(mayBeOneName(typed, worknesh)).toBe(true));
  it.each(['S. Abebe', 'Worknesh T.', 'W. A.', 'W', 'Selam Abebe', 'Worknesh Tesfaye', 'ሰላም አበበ', '-', ''])(
    'is another one: %s',
    (typed) => expect(mayBeOneName(typed, worknesh)).toBe(false),
  );
});
