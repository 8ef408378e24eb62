import { derivedId, isId, newId } from './ids';

describe('an id', () => {
  it('is a UUIDv7 that sorts by time', async () => {
    const first = newId();
    await new Promise((r) => setTimeout(r, 2));
    const second = newId();
    expect([isId(first), first[14], first < second]).toEqual([true, '7', true]);
  });
  it('is made of other texts as it always was: such ids are stored', () => {
    const [one, two] = ['01930000-0000-7000-8000-000000000001', '01930000-0000-7000-8000-000000000002'];
    expect(derivedId('pair', one, two)).toBe('bb949233-20ea-8474-8e9d-0b21d236e02e');
    expect(derivedId(one, 'RETURN')).toBe('d44c1b20-6319-8da8-8e9d-146246de312d');
    expect(isId(derivedId(one))).toBe(true);
  });
});
