import { isId, newId } from './ids';

describe('an id', () => {
  it('is a UUIDv7 that sorts by time', async () => {
    const first = newId();
    await new Promise((r) => setTimeout(r, 2));
    const second = newId();
    expect([isId(first), first[14], first < second]).toEqual([true, '7', true]);
  });
});
