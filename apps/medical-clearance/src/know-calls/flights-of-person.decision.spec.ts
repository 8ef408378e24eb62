import { afterCall, afterStatus } from './flights-of-person.decision';

const [aboard, called] = [
  { flightId: 'early', boarded: true },
  { flightId: 'early', boarded: false },
];
const other = { flightId: 'late', boarded: false };

describe('the flights that somebody may be on', () => {
  it('are those they are called for', () => {
    expect(afterCall([], 'early')).toEqual([called]);
    expect(afterCall([called], 'late')).toEqual([called, other]);
  });
  it('are aboard of none any more once they are called for another', () =>
    expect(afterCall([aboard], 'late')).toEqual([called, other]));
  it('stay as they are when a call is sent again', () =>
    expect(afterCall([aboard, other], 'late')).toEqual([aboard, other]));
  it('are those they are listed on, called or not', () =>
    expect(afterStatus([called], { flightId: 'late', status: 'LISTED' })).toEqual([called, other]));
  it('say which one they have boarded, and that they have left it again', () => {
    expect(afterStatus([other, called], { flightId: 'early', status: 'BOARDED' })).toEqual([other, aboard]);
    expect(afterStatus([aboard], { flightId: 'early', status: 'LISTED' })).toEqual([called]);
  });
  it.each(['NO_SHOW', 'VOLUNTARY_DEFER', 'WITHDRAWN'] as const)(
    'are without one that they were taken off: %s',
    (status) => expect(afterStatus([aboard, other], { flightId: 'early', status })).toEqual([other]),
  );
});
