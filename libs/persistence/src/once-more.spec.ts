import { StaleVersion } from '@homeward/kernel';
import { onceMore } from './once-more';

const taken = Object.assign(new Error('duplicate key'), { code: '23505' });
const failing = (...errors: Error[]) => {
  const tried: number[] = [];
  const work = (): Promise<number> => {
    const error = errors[tried.length];
    return error ? (tried.push(0), Promise.reject(error)) : Promise.resolve(tried.push(0));
  };
  return { tried, work };
};

describe('whoever was second', () => {
  it.each([new StaleVersion(2), taken])('looks again, once: %s', async (error) => {
    await expect(onceMore(failing(error).work)).resolves.toBe(2);
    const twice = failing(error, error);
    await expect(onceMore(twice.work)).rejects.toBe(error);
    expect(twice.tried).toHaveLength(2);
  });
  it('does not where it failed for another reason', async () => {
    const other = failing(new Error('away'));
    await expect(onceMore(other.work)).rejects.toThrow('away');
    expect(other.tried).toHaveLength(1);
  });
  it('does something else then, where that is said', () =>
    expect(onceMore(failing(taken).work, undefined, () => Promise.resolve(7))).resolves.toBe(7));
});
