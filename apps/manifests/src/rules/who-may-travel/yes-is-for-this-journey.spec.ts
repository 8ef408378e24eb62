import { closeDoors } from '../../close-doors/close-doors';
import { isEligible } from '../../model/candidate';
import { familiesOf } from '../../propose-list/families-called.decision';
import { stages } from '../../model/passenger-list';
import type { Facts, Flight } from '../../model/traveller';
import { aDay, aScan, refusedUnder } from '../../testing/a-day';
import { aFlight, aJourney, ready } from '../../testing/a-ready-person';
import { aCandidate } from '../../testing/candidates';
import { seenOfDoors } from '../../testing/seen-before';
import { aPassenger } from '../../testing/lists';
import { anAnswer } from '../../testing/owners-answer';

const name = 'yes-is-for-this-journey';
const agreedTo = (journey: ReturnType<typeof aJourney> | undefined): Facts => ({
  ...ready,
  consent: { ...ready.consent!, journey },
});
const toNairobi = aFlight({ legs: aFlight().legs.map((leg) => (leg.to === 'ADD' ? { ...leg, to: 'NBO' } : leg)) });

const byKhartoum = aFlight({
  legs: aFlight().legs.map((leg, i) => ({ ...leg, ...(i === 0 ? { to: 'KRT' } : { from: 'KRT' }) })),
});

/** Somebody who is ready otherwise, and a flight. */
const others: [string, Facts, Flight][] = [
  ['agreed to another place', agreedTo(aJourney({ destination: 'NBO' })), aFlight()],
  ['agreed to another operation', agreedTo(aJourney({ operationId: 'another' })), aFlight()],
  ['agreed to fly straight there', agreedTo(aJourney({ via: [] })), aFlight()],
  ['agreed to fly by another place', agreedTo(aJourney({ via: ['KRT'] })), aFlight()],
  ['agreed before stops were recorded', agreedTo(aJourney({ via: undefined })), aFlight()],
  ['agreed to fly by a place where it does not stop', ready, aFlight({ legs: [{ ...aFlight().legs[0]!, to: 'ADD' }] })],
  ['agreed, and the flight goes by another place since', ready, byKhartoum],
  ['agreed before journeys were recorded', agreedTo(undefined), aFlight()],
  ['agreed, and the flight goes elsewhere since', ready, toNairobi],
];

describe('who flies where they did not agree to go', () => {
  it.each(others)('is not proposed or frozen: %s', (_, facts, flight) => {
    const [family] = familiesOf([aCandidate('p', 'f', { facts })], new Map(), flight, new Date('2026-12-02T08:00:00Z'));
    expect(isEligible(family!)).toBe(false);
    expect(family!.blockers.get('p')!.map((b) => b.name)).toEqual([name]);
  });
  it.each(others)('does not board: %s', (_, facts, flight) =>
    expect(refusedUnder(aDay([aPassenger('p', 'f')], { p: facts }, { flight }), aScan())).toContain(name),
  );
  it.each(others)('does not depart: %s', (_, facts, flight) => {
    const list = { flight, closedStages: [...stages] };
    const day = aDay([aPassenger('p', 'f', { boarded: true })], { p: facts }, list);
    const decision = closeDoors(day, anAnswer(), { plan: flight }, seenOfDoors(day));
    expect(decision.accepted ? [] : decision.broken.map((b) => b.name)).toContain(name);
  });
});
