import { given } from '@homeward/testing';
import { evolve, type ProtectionFile } from '../model/protection-file';
import { aHeldPerson } from '../testing/screenings';
import { liftHold, placeHold } from './hold-person';

const lifting = { holdId: 'h1', reason: 'spoke with her alone', by: 'protection-1', at: '2026-12-01T08:00:00Z' };
const lifted = { type: 'HoldLifted', personId: 'p', personal: lifting } as const;
const hold = { holdId: 'h2', kind: 'ASYLUM' } as const;

describe('a hold', () => {
  it('is placed whatever is known of the person', () =>
    given<ProtectionFile | undefined>(undefined)
      .when((f) => placeHold(f, { personId: 'p', hold }))
      .then([{ type: 'HoldPlaced', personId: 'p', personal: { hold } }]));
  it.each([aHeldPerson(), evolve(aHeldPerson(), lifted)])('placed twice is one hold', (file) =>
    given(file)
      .when((f) => placeHold(f, { personId: 'p', hold: { holdId: 'h1', kind: 'PROTECTION' } }))
      .then([]),
  );
  it('does not become another under the same id', () => {
    for (const other of [{ kind: 'LEGAL' as const }, { kind: 'PROTECTION' as const, note: 'asked for asylum' }])
      given(aHeldPerson())
        .when((f) => placeHold(f, { personId: 'p', hold: { holdId: 'h1', ...other } }))
        .isRefusedBy('one-id-one-content');
  });
  it('that is lifted keeps who lifted it and why', () =>
    given(aHeldPerson())
      .when((f) => liftHold(f, lifting))
      .then([lifted]));
  it('lifted twice with one reason is lifted once', () =>
    given(evolve(aHeldPerson(), lifted))
      .when((f) => liftHold(f, { ...lifting, at: '2026-12-01T09:00:00Z' }))
      .then([]));
  it('keeps the first reason', () =>
    given(evolve(aHeldPerson(), lifted))
      .when((f) => liftHold(f, { ...lifting, reason: 'by mistake' }))
      .isRefusedBy('a-hold-is-lifted-once'));
  it('that was never placed cannot be lifted', () => expect(() => liftHold(undefined, lifting)).toThrow('not found'));
});
