import type { Operation } from '../api/shapes';
import { isJourney, stopsBefore, usualJourney } from './journey-form';

const operation = (corridor: string[]) => ({ corridor, requestingGovernment: 'ETH' }) as Operation;

describe('the journey of a counselling session', () => {
  it('goes where the operation goes, where that is one airport', () =>
    expect(usualJourney(operation(['BEY', 'ADD']))).toEqual({
      destination: 'ADD',
      destinationState: 'ETH',
      via: [],
      route: 'BEY – ADD',
    }));

  it('names no airport and no state in advance where people leave at several', () =>
    expect(usualJourney(operation(['BEY', 'PZU', 'ADD']))).toEqual({
      destination: '',
      destinationState: '',
      via: [],
      route: 'BEY – PZU – ADD',
    }));

  it('stops where the operation does before that airport', () => {
    expect(stopsBefore(['BEY', 'PZU', 'ADD'], 'ADD')).toEqual(['PZU']);
    expect(stopsBefore(['BEY', 'PZU', 'ADD'], 'PZU')).toEqual([]);
    expect(stopsBefore([], 'PZU')).toEqual([]);
  });

  it.each([
    ['an airport', { destination: '' }],
    ['a state', { destinationState: 'SD' }],
    ['a route', { route: ' ' }],
  ])('is not complete without %s', (_, missing) => {
    const whole = { destination: 'PZU', destinationState: 'SDN', via: [], route: 'BEY – PZU' };
    expect(isJourney(whole)).toBe(true);
    expect(isJourney({ ...whole, ...missing })).toBe(false);
  });
});
