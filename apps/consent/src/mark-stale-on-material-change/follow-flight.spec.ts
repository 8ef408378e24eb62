import type { FlightLegV1 } from '@homeward/contracts';
import { factsOf, isPossible } from '@homeward/kernel';
import { given } from '@homeward/testing';
import type { FollowFlight } from '../commands/follow-flight';
import { statusAt, type Consent } from '../model/consent';
import { consentLifecycle } from '../model/consent-transitions';
import { evolve } from '../model/evolve';
import { aWithdrawnConsent, anActiveConsent, personId } from '../testing/consents';
import { followFlight } from './follow-flight.decision';

const now = new Date('2026-12-01T09:00:00Z');
const leg = (std: string, over: Partial<FlightLegV1> = {}): FlightLegV1 => ({
  from: 'BEY',
  to: 'ADD',
  std,
  sta: std,
  payloadKg: 9000,
  fromZone: 'Asia/Beirut',
  toZone: 'Africa/Addis_Ababa',
  ...over,
});
const follow = (
  was: FlightLegV1[] | undefined,
  legs: FlightLegV1[],
  over: Partial<FollowFlight> = {},
): FollowFlight => ({
  personId,
  purpose: 'RETURN',
  flightId: 'f1',
  moved: was && { was, legs },
  material: true,
  bearsDays: 7,
  onAnotherSince: null,
  now,
  ...over,
});
const reconfirmed = (): Consent =>
  evolve(anActiveConsent({ validUntil: '2026-12-15T08:00:00.000Z' }), {
    type: 'ConsentReconfirmed',
    personId,
    purpose: 'RETURN',
    reconfirmedAt: '2026-12-01T08:00:00.000Z',
    place: 'PHONE',
    by: 'officer',
  });
/** The yes after a flight has moved from the first day to the second, to the third, and so on, at eight in the morning, UTC. */
const after = (days: number[], consent = reconfirmed(), over: Partial<FollowFlight> = {}): Consent =>
  days.slice(1).reduce<Consent>((yes, day, i) => {
    const at = (d: number) => [leg(`2026-12-${String(d).padStart(2, '0')}T08:00:00Z`)];
    return factsOf(followFlight(yes, follow(at(days[i]!), at(day), over))).reduce(evolve, yes);
  }, consent);

describe('a yes, when the flight moves', () => {
  it('stands at other hours of the same local day, with its reconfirmation', () => {
    const [was, later] = [[leg('2026-12-09T20:00:00Z')], [leg('2026-12-09T21:59:00Z')]];
    expect(factsOf(followFlight(reconfirmed(), follow(was, later)))).toEqual([]);
    expect(factsOf(followFlight(undefined, follow(was, later)))).toEqual([]);
  });
  it('stands on another local day, though the day in UTC is the same, and is asked again', () => {
    const moved = follow([leg('2026-12-09T21:00:00Z')], [leg('2026-12-09T22:30:00Z')]);
    const yes = factsOf(followFlight(reconfirmed(), moved)).reduce<Consent>(evolve, reconfirmed());
    expect(yes).toMatchObject({
      status: 'ACTIVE',
      moved: [{ flightId: 'f1', toldDay: '2026-12-09', day: '2026-12-10' }],
    });
    expect(yes).not.toHaveProperty('reconfirmedAt');
  });
  it.each<[string, number[], string]>([
    ['a day', [9, 10], 'ACTIVE'],
    ['seven days', [9, 16], 'ACTIVE'],
    ['eight days', [9, 17], 'STALE'],
    ['eight days in small steps', [9, 12, 15, 17], 'STALE'],
    ['there and back', [9, 15, 9], 'ACTIVE'],
    ['to an earlier day', [17, 10], 'ACTIVE'],
    ['to a much earlier day', [17, 9], 'STALE'],
    ['too far, and back', [9, 17, 9], 'STALE'],
  ])('by %s: %j → %s', (_, days, status) => expect(after(days).status).toBe(status));
  it('is counted from the day that the person was told last', () => {
    const told = evolve(after([9, 14]), {
      type: 'ConsentReconfirmed',
      personId,
      purpose: 'RETURN',
      reconfirmedAt: now.toISOString(),
      place: 'PHONE',
      by: 'officer',
    });
    expect(after([14, 20], told)).toMatchObject({ status: 'ACTIVE', moved: [{ toldDay: '2026-12-14' }] });
  });
  it('bears as many days as the operation says', () => {
    expect(after([9, 12], reconfirmed(), { bearsDays: 2 }).status).toBe('STALE');
    expect(after([9, 10], reconfirmed(), { bearsDays: 0 }).status).toBe('STALE');
  });
  it('says what has to be told, all of it', () => {
    expect(after([9, 17])).toMatchObject({ toTell: ['DATE_MOVED'] });
    const elsewhere = [leg('2026-12-20T08:00:00Z', { to: 'NBO' })];
    const yes = factsOf(followFlight(after([9, 17]), follow([leg('2026-12-17T08:00:00Z')], elsewhere)));
    expect(yes.reduce<Consent>(evolve, after([9, 17]))).toMatchObject({ toTell: ['DATE_MOVED', 'ROUTE_CHANGED'] });
  });
  it('is asked again where a later leg leaves on another day, and stale where by too many; not who gets off before', () => {
    const legs = (day: number, first = 9) => [
      leg(`2026-12-0${first}T08:00:00Z`, { to: 'PZU' }),
      leg(`2026-12-${String(day).padStart(2, '0')}T11:00:00Z`, { from: 'PZU', fromZone: 'Africa/Khartoum' }),
    ];
    const moved = (day: number, yes = reconfirmed(), was = 9) =>
      factsOf(followFlight(yes, follow(legs(was), legs(day)))).reduce<Consent>(evolve, yes);
    expect(moved(10)).toMatchObject({
      status: 'ACTIVE',
      moved: [{ leg: 2, toldDay: '2026-12-09', day: '2026-12-10' }],
    });
    expect(moved(17).status).toBe('STALE');
    expect(moved(17, moved(13), 13)).toMatchObject({ status: 'STALE', moved: [{ leg: 2, toldDay: '2026-12-09' }] });
    const off = {
      ...reconfirmed(),
      journey: { operationId: 'o', destinationState: 'SDN', destination: 'PZU', mode: 'AIR' },
    };
    expect(moved(17, off as Consent)).toMatchObject({ status: 'RECONFIRMED' });
    expect(factsOf(followFlight(reconfirmed(), follow(legs(9), legs(10, 8))))).toMatchObject([{}, { leg: 2 }]);
  });
  it('of somebody who was taken off it and is on another one stands, and is asked again where they were asked before that', () => {
    const [was, legs] = [[leg('2026-12-09T08:00:00Z')], [leg('2026-12-20T08:00:00Z')]];
    const since = (onAnotherSince: string, yes = reconfirmed()) =>
      factsOf(followFlight(yes, follow(was, legs, { onAnotherSince: new Date(onAnotherSince) })));
    expect(since('2026-12-01T07:00:00Z')).toEqual([]);
    expect(since('2026-12-01T08:30:00Z')).toMatchObject([{ type: 'DepartureMoved' }]);
    expect(since('2026-12-01T08:30:00Z', anActiveConsent())).toEqual([]);
  });
  it.each(['from', 'to'] as const)('is stale where the flight goes another way: %s', (end) => {
    const [was, legs] = [[leg('2026-12-09T08:00:00Z')], [leg('2026-12-09T09:00:00Z', { [end]: 'DAM' })]];
    expect(factsOf(followFlight(reconfirmed(), follow(was, legs)))).toMatchObject([{ because: 'ROUTE_CHANGED' }]);
  });
  it('that is stale for another reason is told of the new day as well', () => {
    const stale = evolve(reconfirmed(), { type: 'ConsentWentStale', personId, purpose: 'RETURN', because: 'NOT_FREE' });
    expect(after([9, 10], stale)).toMatchObject({ status: 'STALE', toTell: undefined });
  });
  it('is stale where a program of before does not say how it went, and took it for material', () => {
    const legs = [leg('2026-12-10T08:00:00Z')];
    expect(factsOf(followFlight(reconfirmed(), follow(undefined, legs)))).toMatchObject([
      { because: 'FLIGHT_CHANGED' },
    ]);
    expect(factsOf(followFlight(reconfirmed(), follow(undefined, legs, { material: false })))).toEqual([]);
  });
  it('changes nothing after a no, or where the yes has run out', () => {
    const possible = (consent: Consent | undefined, at = now) =>
      isPossible(consentLifecycle, 'follow-flight', consent, at);
    expect([reconfirmed(), after([9, 17])].map((c) => possible(c))).toEqual([true, true]);
    expect([possible(aWithdrawnConsent()), possible(undefined)]).toEqual([false, false]);
    expect(possible(reconfirmed(), new Date('2026-12-16T00:00:00Z'))).toBe(false);
  });
});

describe('a flight that moves', () => {
  const [was, legs] = [[leg('2026-12-09T08:00:00Z')], [leg('2026-12-10T08:00:00Z')]];
  const moving = (yes: Consent | undefined, over: Partial<FollowFlight> = {}) =>
    given(yes).when((c) => followFlight(c, follow(was, legs, over)));
  const about = { personId, purpose: 'RETURN', flightId: 'f1', at: now.toISOString() };
  const moved = {
    ...about,
    type: 'DepartureMoved',
    toldDay: '2026-12-09',
    day: '2026-12-10',
    validUntil: '2026-12-16T08:00:00.000Z',
  };
  const stale = (because: string) => ({ ...about, type: 'ConsentWentStale', because });

  it('is told, and the yes stands', () => moving(reconfirmed()).then([moved]));
  it('makes it stale where it moves by too much', () =>
    moving(reconfirmed(), { bearsDays: 0 }).then([moved, stale('DATE_MOVED')]));
  it('makes it stale where it goes another way, on the same day too', () => {
    const elsewhere = [leg('2026-12-10T08:00:00Z', { to: 'NBO' })];
    moving(reconfirmed(), { moved: { was, legs: elsewhere } }).then([moved, stale('ROUTE_CHANGED')]);
    moving(reconfirmed(), { moved: { was: legs, legs: elsewhere } }).then([stale('ROUTE_CHANGED')]);
  });
  it('changes nothing at the same time', () => moving(reconfirmed(), { moved: { was, legs: was } }).then([]));
  it('of which nobody says how it went makes a yes stale, where that was taken for material', () => {
    moving(reconfirmed(), { moved: undefined }).then([stale('FLIGHT_CHANGED')]);
    moving(reconfirmed(), { moved: undefined, material: false }).then([]);
  });
  it('means nothing to who has said no, or nothing yet', () => {
    moving(aWithdrawnConsent()).then([]);
    moving(undefined).then([]);
  });
});

describe('how long a yes holds once the flight has moved', () => {
  const until = (days: number[], consent: Consent) => {
    const yes = after(days, consent);
    return 'validUntil' in yes ? yes.validUntil : '';
  };
  it('is as long after the new departure as it was after the old one', () =>
    expect(until([9, 13], reconfirmed())).toBe('2026-12-19T08:00:00.000Z'));
  it('is never longer than thirty days from the yes', () => {
    expect(until([9, 16], anActiveConsent({ validUntil: '2026-12-20T09:00:00.000Z' }))).toBe(
      '2026-12-25T09:00:00.000Z',
    );
    expect(until([9, 13, 9, 13, 9, 13, 9, 13, 9, 13], reconfirmed())).toBe('2026-12-25T09:00:00.000Z');
  });
  it('is never longer than fourteen days where a proxy said it', () =>
    expect(until([9, 13], anActiveConsent({ givenBy: 'PROXY', validUntil: '2026-12-08T09:00:00.000Z' }))).toBe(
      '2026-12-09T09:00:00.000Z',
    ));
  it('is not shorter where the flight leaves earlier', () =>
    expect(until([13, 9], reconfirmed())).toBe('2026-12-15T08:00:00.000Z'));
  it('is counted for a yes that goes stale as well, which may hold again', () => {
    const yes = after([9, 17], reconfirmed());
    expect(yes).toMatchObject({ status: 'STALE', validUntil: '2026-12-23T08:00:00.000Z' });
    expect(statusAt(yes, now)).toBe('STALE');
  });
});
