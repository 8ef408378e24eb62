import { flightStages } from '@homeward/contracts';
import { actionsAt, flightTransitions, nextStage, stageActions } from './flight-transitions';

describe('the stages of a flight', () => {
  it('can all be reached from the first', () => {
    const reached = new Set<string>(['PLANNED']);
    for (const stage of reached)
      for (const next of Object.values(flightTransitions[stage as keyof typeof flightTransitions])) reached.add(next);
    expect([...reached].sort()).toEqual([...flightStages].sort());
  });
  it('know every action that leads somewhere', () =>
    expect(new Set(flightStages.flatMap(actionsAt))).toEqual(new Set(stageActions)));
  it('end with reconciliation or cancellation', () =>
    expect(flightStages.filter((s) => actionsAt(s).length === 0)).toEqual(['RECONCILED', 'CANCELLED']));
  it('do not let anyone board an unconfirmed flight', () =>
    expect(nextStage('PERMITS_PENDING', 'start-boarding')).toBeUndefined());
});
