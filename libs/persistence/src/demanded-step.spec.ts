import { RulesBroken, accept, refuse, type Decision, type Lifecycle } from '@homeward/kernel';
import type { Db } from '@homeward/messaging';
import type { Target } from './aggregate-kind';
import { Aggregates } from './aggregates';
import { headOf } from './records/head';

type Letter = { sealed: boolean; personal?: undefined };
type Fact = { type: 'LetterSealed'; personal?: undefined };

const lifecycle: Lifecycle<Letter, 'NONE' | 'OPEN' | 'SEALED', 'seal'> = {
  table: { NONE: [], OPEN: ['seal'], SEALED: [] },
  phaseOf: (letter) => (letter ? (letter.sealed ? 'SEALED' : 'OPEN') : 'NONE'),
  unblockedBy: 'writer',
};

/** A store whose one row holds this letter; writing to it is an error. */
const storeOf = (letter?: Letter) => {
  const tx = {
    $queryRawUnsafe: async (sql: string) => {
      if (!sql.includes('FOR UPDATE')) throw new Error('written');
      if (!letter) return [{ version: null, past: null, wasDone: false }];
      const row = { id: 'l', version: 1, state: letter, sealed: null };
      return [{ ...row, head: headOf('letter', row, ''), past: 1, wasDone: false }];
    },
  };
  const db = { $transaction: (work: (t: unknown) => Promise<unknown>) => work(tx) } as unknown as Db;
  const kind = { table: 'letter', lifecycle, evolve: () => ({ sealed: true }), columns: () => ({}), publish: () => [] };
  return new Aggregates<Letter, Fact, 'seal'>(db, { now: () => new Date(0) }, kind);
};
const seal = (
  letter: Letter | undefined,
  more: Partial<Target> = {},
  decision: Decision<Fact> = accept({ type: 'LetterSealed' }),
) =>
  storeOf(letter).change(
    'seal',
    { id: 'l', unconditional: true, ...more },
    { id: 'w', roles: [], correlationId: 'c' },
    () => decision,
  );
const refusal = (attempt: Promise<unknown>): Promise<string[]> =>
  attempt.then(
    () => [],
    (error: unknown) => (error instanceof RulesBroken ? error.broken.map((b) => b.name) : [String(error)]),
  );

describe('a store', () => {
  it('takes a step that the table has in this state', () => expect(seal({ sealed: false })).rejects.toThrow('written'));
  it('refuses a step that the table does not have, before anything is written', async () => {
    expect(await refusal(seal({ sealed: true }))).toEqual(['step-is-possible-now']);
    expect(await refusal(seal(undefined))).toEqual(['step-is-possible-now']);
  });
  it('names the rules of the decision beside it', async () => {
    const blot = { name: 'no-blots', code: 'BLOT', says: 'No blots.', unblockedBy: 'writer' };
    expect(await refusal(seal({ sealed: true }, {}, refuse(blot)))).toEqual(['step-is-possible-now', 'no-blots']);
  });
  it('leaves everything as it is where a fact does not apply', async () =>
    expect(await seal({ sealed: true }, { whereItApplies: true })).toMatchObject({
      version: 1,
      state: { sealed: true },
    }));
});
