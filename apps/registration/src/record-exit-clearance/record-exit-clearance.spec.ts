import { againstStep, whenever } from '@homeward/kernel';
import { given } from '@homeward/testing';
import type { RecordExitClearance } from '../commands/record-exit-clearance';
import { exitLifecycle, type ExitClearance } from '../model/exit-clearance';
import { leaveToGo, personId } from '../testing/commands';
import { recordExitClearance, stepOf } from './record-exit-clearance';

const aFine: ExitClearance = { personId, kind: 'overstay_waiver', state: 'FINE_DUE', waived: false };
const changed = { type: 'ExitClearanceChanged', personId, kind: 'overstay_waiver' } as const;
const against = (state: ExitClearance['state'], said: Pick<RecordExitClearance, 'wanted' | 'waived'>) =>
  againstStep(exitLifecycle, stepOf(said), { ...aFine, state }, whenever).map(
    (b) => `${b.name}: ${b.parameters?.['step']}`,
  );

describe('a fine for staying too long', () => {
  it('is recorded with its sum', () =>
    given<ExitClearance | undefined>(undefined)
      .when((before) =>
        recordExitClearance(before, {
          personId,
          kind: 'overstay_waiver',
          wanted: 'FINE_DUE',
          waived: false,
          amount: 100,
          currency: 'USD',
        }),
      )
      .then([{ ...changed, state: 'FINE_DUE', waived: false, personal: { amount: 100, currency: 'USD' } }]));
  it('leads to leave to go once it is waived, with an end', () =>
    given(aFine)
      .when((before) =>
        recordExitClearance(before, leaveToGo({ kind: 'overstay_waiver', wanted: 'WAIVED', waived: true })),
      )
      .then([
        { ...changed, state: 'WAIVED', waived: true },
        { ...changed, state: 'GRANTED', waived: true, validUntil: '2026-12-31' },
      ]));
  it('does not lead there while it is due, unless it is let off with the same word', () => {
    expect(against('FINE_DUE', { wanted: 'GRANTED', waived: false })).toEqual(['step-is-possible-now: GRANTED']);
    expect(against('FINE_DUE', { wanted: 'GRANTED', waived: true })).toEqual([]);
    expect(against('REFUSED', { wanted: 'GRANTED', waived: true })).toEqual(['step-is-possible-now: WAIVED']);
  });
});
