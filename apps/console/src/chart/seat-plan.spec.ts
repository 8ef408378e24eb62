import { placesOf, type Seated } from './seat-plan';

const seated = (familyId: string, seat: string): Seated => ({
  familyId,
  seat,
  name: '',
  needs: [],
  lap: false,
  boarded: false,
});

describe('the plan of a cabin', () => {
  it('has a place for each seat, in the order of rows', () =>
    expect(placesOf([seated('b', '10C'), seated('a', '2A')]).map(({ row, column }) => [row, column])).toEqual([
      [2, 0],
      [10, 2],
    ]));
  it('has none for an infant on a lap', () => expect(placesOf([seated('a', '')])).toEqual([]));
  it('shows a family in one shade, and the next one in another', () => {
    const [one, same, next] = placesOf([seated('a', '1A'), seated('a', '1B'), seated('b', '1C')]);
    expect(one!.shade).toBe(same!.shade);
    expect(next!.shade).not.toBe(one!.shade);
  });
});
