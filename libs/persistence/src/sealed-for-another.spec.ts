import { randomBytes } from 'node:crypto';
import { RulesBroken, accept, type Lifecycle } from '@homeward/kernel';
import type { Db } from '@homeward/messaging';
import { SealDoesNotOpen, Vault, classKey, seal } from '@homeward/privacy';
import { Aggregates } from './aggregates';
import { headOf } from './records/head';

type Letter = { personal?: object };
type Fact = { type: 'LetterWritten'; personal?: object };

const lifecycle: Lifecycle<Letter, 'ANY', 'write'> = {
  table: { ANY: ['write'] },
  phaseOf: () => 'ANY',
  unblockedBy: 'writer',
};

/** A store with one letter, which is sealed for `a`. */
const store = () => {
  const keys = new Map(['a', 'b'].map((id) => [id, classKey(randomBytes(32), 'identity')]));
  const sealed = seal(keys.get('a')!, 'a', 'identity', { text: 'for a' });
  const row = { id: 'x', version: 1, state: {}, sealed };
  const tx = {
    $queryRawUnsafe: async () => [{ ...row, head: headOf('letter', row, ''), past: 1, wasDone: false, hash: null }],
  };
  const db = { ...tx, $transaction: (work: (t: unknown) => Promise<unknown>) => work(tx) } as unknown as Db;
  const source = { keysFor: async () => keys, keysForOperations: async () => new Map<string, Buffer>() };
  const kind = { table: 'letter', lifecycle, evolve: () => ({}), columns: () => ({}), publish: () => [] };
  return new Aggregates<Letter, Fact, 'write'>(db, { now: () => new Date(0) }, kind, new Vault(source, 'identity'));
};
const write = (personId: string): Promise<unknown> =>
  store().change('write', { id: 'x', personId, unconditional: true }, { id: 'w', roles: [], correlationId: 'c' }, () =>
    accept(),
  );

describe('a record that is sealed for another person', () => {
  it('has its id already, for whoever writes under it', async () => {
    const refused = await write('b').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RulesBroken);
    expect((refused as RulesBroken).broken).toMatchObject([{ name: 'an-id-names-one-record' }]);
    await expect(write('a')).resolves.toMatchObject({ version: 1 });
  });
  it('is not there for whoever reads it', () => expect(store().find('x', 'b')).rejects.toThrow(SealDoesNotOpen));
});
