import { given } from '@homeward/testing';
import type { Call } from '../model/call';
import { aFlight } from '../testing/a-ready-person';
import { callPeople } from './call-people';

const flight = aFlight();
const aCall = (personId: string, over: Partial<Call> = {}): Call => ({
  personId,
  offPoint: 'ADD',
  bagKg: 20,
  priority: 10,
  ...over,
});
const called = (call: Call) => ({ ...call, type: 'PersonCalled', flightId: flight.flightId });
const known = new Map([['a', aCall('a')]]);
const calling = (...people: Call[]) => given(known).when((before) => callPeople(flight, before, people));

describe('a call', () => {
  it('is made of who was not called before', () => calling(aCall('a'), aCall('b')).then([called(aCall('b'))]));
  it('that says the same changes nothing', () => calling(aCall('a')).then([]));
  it.each<Partial<Call>>([{ offPoint: 'PZU' }, { bagKg: 21 }, { priority: 11 }])('is corrected: %j', (over) =>
    calling(aCall('a', over)).then([called(aCall('a', over))]),
  );
  it('of somebody named twice counts as it was said last', () =>
    calling(aCall('b'), aCall('b', { bagKg: 5 })).then([called(aCall('b', { bagKg: 5 }))]));
  it('is for a stop of the flight', () =>
    calling(aCall('b', { offPoint: 'KRT' })).isRefusedBy('off-point-is-on-the-route'));
});
