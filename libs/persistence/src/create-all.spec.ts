import { newId, RulesBroken } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { Aggregates } from './aggregates';

const kind = {
  table: 't',
  lifecycle: {
    table: { NONE: ['open'], OPEN: ['close'] } as const,
    phaseOf: (state: object | undefined) => (state ? 'OPEN' : 'NONE') as 'NONE' | 'OPEN',
    unblockedBy: 'officer',
  },
  evolve: () => ({}),
  columns: () => ({}),
  publish: () => [],
};

describe('many things that are created at once', () => {
  const written: unknown[][] = [];
  const tx = {
    $queryRawUnsafe: (sql: string, ...values: unknown[]) => {
      if (sql.includes('NOT EXISTS')) return Promise.resolve([]);
      written.push(values);
      return Promise.resolve([{ written: 1 }]);
    },
  } as unknown as Tx;
  const create = (step: 'open' | 'close') =>
    new Aggregates<object, { type: string }, 'open' | 'close'>({} as never, { now: () => new Date(0) }, kind).createAll(
      tx,
      step,
      { id: 'officer', roles: [], correlationId: newId() },
      [{ id: newId(), events: [{ type: 'Opened' }] }],
    );

  it('take the step that makes them', async () => {
    await create('open');
    expect(written).toHaveLength(1);
  });
  it('take no step of a thing that is there already', async () => {
    await expect(create('close')).rejects.toThrow(RulesBroken);
    expect(written).toHaveLength(1);
  });
});
