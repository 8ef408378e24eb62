import { flightStages, stagesOnceLeft } from '@homeward/contracts';
import { flightTransitions, leadsTo, stageActions, stagesAfter } from './flight-transitions';

const steps = flightStages.flatMap((stage) => stageActions.filter((action) => stagesAfter(stage, action).length > 0));

describe('the stages of a flight', () => {
  it('can all be reached from the first by steps that somebody takes', () => {
    const reached = new Set<(typeof flightStages)[number]>(flightTransitions.NONE.plan);
    for (const stage of reached)
      for (const action of stageActions) stagesAfter(stage, action).forEach((s) => reached.add(s));
    expect([...reached].sort()).toEqual([...flightStages].sort());
  });
  it('are led to by every action, and by each to one at a time', () => {
    expect(new Set(steps)).toEqual(new Set(stageActions));
    for (const stage of flightStages)
      for (const action of stageActions) expect(stagesAfter(stage, action).length).toBeLessThan(2);
  });
  it('end with reconciliation or cancellation', () =>
    expect(flightStages.filter((from) => !flightStages.some((to) => leadsTo(from, to)))).toEqual([
      'RECONCILED',
      'CANCELLED',
    ]));
  it('do not let anyone board an unconfirmed flight', () =>
    expect(stagesAfter('PERMITS_PENDING', 'start-boarding')).toEqual([]));
  it('may be left against every rule wherever people can be aboard, and not once it has left', () => {
    const left = flightStages.filter((stage) => stagesAfter(stage, 'report-departure').includes('OFF_BLOCK'));
    expect(left).toEqual(expect.arrayContaining(['BOARDING', 'PERMITS_PENDING', 'CANCELLED', 'RETURNED_TO_RAMP']));
    expect(left.filter((stage) => (stagesOnceLeft as readonly string[]).includes(stage))).toEqual([]);
    for (const stage of stagesOnceLeft) expect(stagesAfter(stage, 'follow-departure')).toEqual([]);
  });
});
