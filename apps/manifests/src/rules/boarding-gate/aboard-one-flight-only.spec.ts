import { brokenBy } from '@homeward/kernel';
import { aboardOneFlightOnly } from './aboard-one-flight-only';

describe('a person who is aboard another flight', () => {
  it('boards no second one', () =>
    expect(brokenBy([aboardOneFlightOnly], { elsewhere: true })).toMatchObject([{ code: 'ALREADY_ABOARD' }]));
  it('boards when they are not', () => expect(brokenBy([aboardOneFlightOnly], { elsewhere: false })).toEqual([]));
});
