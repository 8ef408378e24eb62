import type { ConsentJourneyV1 } from '@homeward/contracts';
import { given } from '@homeward/testing';
import type { Call } from '../model/call';
import type { KnownTraveller } from '../commands/call-people';
import { aFlight, aJourney, ready } from '../testing/a-ready-person';
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
const calls = new Map([['a', aCall('a')]]);
const registered: KnownTraveller = { operationId: flight.operationId, caseReference: 'BEY-0007' };
const knowing = (traveller: KnownTraveller) => {
  const known = new Map([
    ['a', registered],
    ['b', traveller],
  ]);
  return {
    calling: (...people: Call[]) => given(calls).when((before) => callPeople({ flight, people, known }, before)),
  };
};
const { calling } = knowing(registered);
const agreed = (over: Partial<ConsentJourneyV1>): KnownTraveller => ({
  ...registered,
  consent: { ...ready.consent!, journey: aJourney(over) },
});

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
  it('is for people of whom a registration has arrived, and names the others', () => {
    const isRefused = 'called-once-they-are-registered';
    calling(aCall('b'), aCall('nobody')).isRefusedBy(isRefused);
    // Protection, or consent, was heard before registration.
    knowing({ consent: ready.consent! }).calling(aCall('b')).isRefusedBy(isRefused);
    const people = [aCall('b'), aCall('nobody'), aCall('nobody')];
    expect(callPeople({ flight, people, known: new Map([['b', registered]]) }, calls)).toMatchObject({
      broken: [{ name: isRefused, parameters: { count: '1', people: 'nobody' } }],
    });
  });
  it('is for people of the same operation', () => {
    const elsewhere = { ...registered, operationId: '01930000-0000-7000-8000-0000000000e2' };
    knowing(elsewhere).calling(aCall('b')).isRefusedBy('called-in-their-own-operation');
    knowing(registered)
      .calling(aCall('b'))
      .then([called(aCall('b'))]);
  });
  it('is for the journey that they said yes to, where they have', () => {
    const destination = 'PZU';
    knowing(agreed({ destination })).calling(aCall('b')).isRefusedBy('called-where-their-yes-goes');
    for (const via of [[], ['KRT'], undefined])
      knowing(agreed({ via })).calling(aCall('b')).isRefusedBy('called-where-their-yes-goes');
    knowing(agreed({ operationId: 'another' }))
      .calling(aCall('b'))
      .isRefusedBy('called-where-their-yes-goes');
    const there = aCall('b', { offPoint: destination });
    knowing(agreed({ destination }))
      .calling(there)
      .then([called(there)]);
  });
  it('names the cases of those who agreed to another', () => {
    const command = { flight, people: [aCall('b')], known: new Map([['b', agreed({ destination: 'NBO' })]]) };
    expect(callPeople(command, calls)).toMatchObject({
      broken: [{ unblockedBy: 'return-counsellor', parameters: { cases: 'BEY-0007' } }],
    });
  });
  it('may come before a yes, which readiness then asks for', () =>
    knowing({ ...registered, consent: { ...ready.consent!, journey: undefined } })
      .calling(aCall('b'))
      .then([called(aCall('b'))]));
});
