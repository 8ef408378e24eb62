import { actionsOf, againstStep, type Lifecycle, type Transitions } from './lifecycle';
import { refusal } from './refusal';

const table = {
  NONE: ['open'],
  OPEN: ['seal', 'note'],
  SEALED: [],
} as const satisfies Transitions<'NONE' | 'OPEN' | 'SEALED', 'open' | 'seal' | 'note'>;

const sealedOnce = refusal({
  name: 'sealed-once',
  code: 'SEALED',
  says: 'A letter is sealed once.',
  unblockedBy: 'nobody',
});

const thereIsNoLetter = refusal({
  name: 'there-is-no-letter',
  code: 'NONE',
  says: 'There is no letter.',
  unblockedBy: 'writer',
});

const letters: Lifecycle<{ sealed: boolean }, keyof typeof table, 'open' | 'seal' | 'note'> = {
  table,
  phaseOf: (letter) => (letter ? (letter.sealed ? 'SEALED' : 'OPEN') : 'NONE'),
  unblockedBy: 'writer',
  refusals: { seal: sealedOnce },
  refusalsIn: { NONE: { seal: thereIsNoLetter } },
  facts: ['note'],
  again: { OPEN: ['open'], SEALED: ['open'] },
};
const now = new Date('2026-12-01T09:00:00Z');

describe('a lifecycle', () => {
  it('allows a step that is in the table', () =>
    expect(againstStep(letters, 'seal', { sealed: false }, now)).toEqual([]));
  it('refuses any other step and names it in the parameters of the sentence', () =>
    expect(againstStep(letters, 'note', { sealed: true }, now)).toEqual([
      {
        name: 'step-is-possible-now',
        code: 'STATE-NOTE',
        says: 'This step (note) is not possible in the present state.',
        unblockedBy: 'writer',
        parameters: { step: 'note' },
      },
    ]));
  it('refuses a step with its own sentence where there is one', () =>
    expect(againstStep(letters, 'seal', { sealed: true }, now)).toMatchObject([{ name: 'sealed-once' }]));
  it('says why not in this state, where that depends on the state', () =>
    expect(againstStep(letters, 'seal', undefined, now)).toMatchObject([{ name: 'there-is-no-letter' }]));
  it('offers the steps that can be asked for, and no facts', () => {
    expect(actionsOf(letters, undefined, now)).toEqual(['open']);
    expect(actionsOf(letters, { sealed: false }, now)).toEqual(['seal']);
    expect(actionsOf(letters, { sealed: true }, now)).toEqual([]);
  });
  it('lets a step be sent again whose effect is there, and offers it no more', () => {
    expect(againstStep(letters, 'open', { sealed: true }, now)).toEqual([]);
    expect(actionsOf(letters, { sealed: false }, now)).not.toContain('open');
  });
});
