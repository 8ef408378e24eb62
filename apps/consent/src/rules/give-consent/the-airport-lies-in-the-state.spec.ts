import { brokenBy } from '@homeward/kernel';
import type { Journey } from '../../model/journey';
import { theAirportLiesInTheState } from './the-airport-lies-in-the-state';

const brokenFor = (destination: string, destinationState: string) =>
  brokenBy([theAirportLiesInTheState], { journey: { destination, destinationState } as Journey });

describe('the airport of a journey', () => {
  it.each([
    'ADD ETH',
    'NBO KEN',
    'MGQ SOM',
    'JUB SSD',
    'KRT SDN',
    'PZU SDN',
    'DAC BGD',
    'LOS NGA',
    'ASM ERI',
    'KBL AFG',
  ])('lies in the state that is named: %s', (both) => expect(brokenFor(both.slice(0, 3), both.slice(4))).toEqual([]));

  it('does not lie in another', () =>
    expect(brokenFor('NBO', 'ETH')).toMatchObject([
      { says: expect.stringContaining('NBO lies in KEN, and the journey names ETH') as string },
    ]));

  it('is taken as it is named where the list does not have it', () => expect(brokenFor('ZZZ', 'ETH')).toEqual([]));
  it('is not asked for where no journey is named', () =>
    expect(brokenBy([theAirportLiesInTheState], { journey: undefined })).toEqual([]));
});
