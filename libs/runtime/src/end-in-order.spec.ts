import { endInOrder } from './end-in-order';

describe('ending a service', () => {
  it('happens step by step, and a step that fails does not stop the next', async () => {
    const done: string[] = [];
    const step = (name: string, error?: Error) => async () => {
      done.push(name);
      await Promise.resolve();
      if (error) throw error;
    };
    expect(await endInOrder([step('endpoints', new Error('stuck')), step('relay'), step('database')], 1_000)).toBe(
      true,
    );
    expect(done).toEqual(['endpoints', 'relay', 'database']);
  });

  it('does not wait for ever for a handler that hangs', async () => {
    let later = false;
    const hangs = () => new Promise<void>(() => undefined);
    expect(await endInOrder([hangs, () => Promise.resolve((later = true))], 20)).toBe(false);
    expect(later).toBe(false);
  });
});
