import { brokenBy } from '@homeward/kernel';
import { aboardOneFlightOnly } from './aboard-one-flight-only';

const codes = (doorsClosedAt: string | undefined, saidYesAt?: string) =>
  brokenBy([aboardOneFlightOnly], { elsewhere: [{ flightId: 'f2', doorsClosedAt }], saidYesAt }).map((b) => b.code);

describe('a person who is aboard another flight', () => {
  it('boards no second one', () => expect(codes(undefined, '2026-12-08T08:00:00Z')).toEqual(['ALREADY_ABOARD']));
  it('boards no second one on the yes of a journey that is over', () =>
    expect(codes('2026-12-08T08:00:00Z', '2026-12-01T08:00:00Z')).toEqual(['ALREADY_ABOARD']));
  it('boards none where nobody knows when they said yes', () =>
    expect(codes('2026-12-01T08:00:00Z')).toEqual(['ALREADY_ABOARD']));
  it('boards again on a new yes', () => expect(codes('2026-12-01T08:00:00Z', '2026-12-08T08:00:00Z')).toEqual([]));
  it('boards when they are on no other', () => expect(brokenBy([aboardOneFlightOnly], { elsewhere: [] })).toEqual([]));
});
