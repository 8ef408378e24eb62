import { accept, newId } from '@homeward/kernel';
import type { Db } from '@homeward/messaging';
import { Aggregates } from './aggregates';

const nothingStored = { version: null, past: null, wasDone: false };

/** Two create the same aggregate at once; the later one violates a unique index that `ON CONFLICT` does not cover. */
const db = (failures: unknown[]): Db =>
  ({
    $transaction: (work: (tx: unknown) => Promise<unknown>) =>
      failures.length > 0
        ? Promise.reject(failures.shift() as Error)
        : work({ $queryRawUnsafe: async () => [nothingStored] }),
  }) as unknown as Db;

describe('two that create the same aggregate at once', () => {
  const clash = Object.assign(new Error('duplicate key'), { code: '23505' });
  const lifecycle = { table: { ANY: ['note'] }, phaseOf: () => 'ANY', unblockedBy: 'nobody' } as const;
  const kind = { table: 't', lifecycle, evolve: () => ({}), columns: () => ({}), publish: () => [] };
  const update = (failures: unknown[], target: object) =>
    new Aggregates(db(failures), { now: () => new Date(0) }, kind).change(
      'note',
      { id: newId(), ...target },
      { id: newId(), roles: [], correlationId: newId() } as never,
      () => accept(),
    );

  it('look again: what the later one finds then decides', async () => {
    await expect(update([clash], { unconditional: true })).resolves.toMatchObject({ version: 0 });
    await expect(update([clash], {})).resolves.toMatchObject({ version: 0 });
  });

  it('are heard in what nothing may stand in the way of, even where a history clashes that cannot be seen', async () => {
    const outranking = { ...kind, overABreak: { note: 'anew' } } as const;
    const failures = [clash, clash];
    const heard = new Aggregates(db(failures), { now: () => new Date(0) }, outranking).change(
      'note',
      { id: newId(), unconditional: true },
      { id: newId(), roles: [], correlationId: newId() } as never,
      () => accept(),
    );
    await expect(heard).resolves.toMatchObject({ version: 0 });
  });

  it('get the error when it happens twice', async () => {
    await expect(update([clash, clash], { unconditional: true })).rejects.toThrow('duplicate key');
  });
});
