import { flightStages } from '@homeward/contracts';
import { actionsOf, againstStep } from '@homeward/kernel';
import { aFlight } from '../testing/flights';
import { flightLifecycle } from './flight-lifecycle';
import type { FlightStep } from './flight-transitions';

const now = new Date('2026-12-08T08:00:00Z');
const refused = (step: FlightStep, stage?: (typeof flightStages)[number]) =>
  againstStep(flightLifecycle, step, stage && aFlight({ stage }), now).map((b) => `${b.code} ${b.name}`);

describe('the steps of a flight', () => {
  it('can be asked for as the table has them, without what others report', () =>
    expect(actionsOf(flightLifecycle, aFlight({ stage: 'OPEN_FOR_BOARDING' }), now)).toEqual([
      'start-boarding',
      'delay',
      'postpone',
      'cancel',
      'reschedule',
      'decide-go',
      'record-permit',
      'report-departure',
    ]));

  it.each<[FlightStep, (typeof flightStages)[number], string]>([
    ['cancel', 'AIRBORNE', 'STATE gone-flights-are-not-cancelled'],
    ['plan', 'BOARDING', 'STATE boarded-flights-are-not-planned-anew'],
    ['reschedule', 'CLOSED', 'STATE gone-flights-are-not-rescheduled'],
    ['reschedule', 'CANCELLED', 'STATE gone-flights-are-not-rescheduled'],
    ['start-boarding', 'PERMITS_PENDING', 'STATE stages-follow-one-another'],
    ['decide-go', 'AIRBORNE', 'STATE-DECIDE-GO step-is-possible-now'],
  ])('refuse to %s at %s', (step, stage, why) => expect(refused(step, stage)).toEqual([why]));

  it('name the step that is out of turn', () =>
    expect(againstStep(flightLifecycle, 'off-block', aFlight({ stage: 'BOARDING' }), now)).toMatchObject([
      { says: 'This step (off-block) is not possible at the present stage.', parameters: { step: 'off-block' } },
    ]));

  it('take at every stage what others report, and of no flight that is not there', () => {
    for (const stage of flightStages) {
      expect(refused('follow-departure', stage)).toEqual([]);
      expect(refused('report-reconciliation', stage)).toEqual([]);
    }
    expect(refused('follow-departure')).toHaveLength(1);
  });
  it('take the report of the flight desk where people may be aboard, and once more after it left', () => {
    expect(flightStages.filter((stage) => refused('report-departure', stage).length > 0)).toEqual([
      'PLANNED',
      'RFQ',
      'OFFERED',
      'CONTRACTED',
      'AIRCRAFT_SWAP',
    ]);
    expect(actionsOf(flightLifecycle, aFlight({ stage: 'OFF_BLOCK' }), now)).not.toContain('report-departure');
  });

  it('begin with a plan', () => expect(refused('plan')).toEqual([]));
});
