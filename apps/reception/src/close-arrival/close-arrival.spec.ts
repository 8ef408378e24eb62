import { given } from '@homeward/testing';
import { aCompleteArrival, anArrival } from '../testing/arrivals';
import { closeArrival } from './close-arrival';

const now = new Date('2026-12-09T14:00:00Z');

describe('closing an arrival', () => {
  it('needs everyone who left, and the heads', () =>
    given(anArrival())
      .when((arrival) => closeArrival(arrival, now))
      .isRefusedBy('everyone-who-left-is-accounted-for', 'heads-equal-people'));
  it('needs to know what somebody needs who said no', () =>
    given(aCompleteArrival({ saidNo: { b: { at: '2026-12-09T08:10:00Z', needsBefore: 0 } } }))
      .when((arrival) => closeArrival(arrival, now))
      .isRefusedBy('who-said-no-was-asked-what-they-need'));
  it('happens when all are accounted for', () =>
    given(aCompleteArrival())
      .when((arrival) => closeArrival(arrival, now))
      .then([{ type: 'ArrivalClosed', at: now.toISOString() }]));
});
