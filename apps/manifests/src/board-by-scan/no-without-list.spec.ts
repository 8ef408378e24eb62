import { given } from '@homeward/testing';
import { noWithoutList, stepOf } from './board-by-scan';

describe('a no at the gate of a flight that has no list', () => {
  it('is heard of whoever is known by the code', () =>
    given('p')
      .when((whose) => noWithoutList(whose))
      .then([]));
  it('is refused of somebody whom nobody knows, so that it is not lost in silence', () =>
    given(undefined)
      .when((whose) => noWithoutList(whose))
      .isRefusedBy('a-no-is-of-somebody-who-is-known'));
});

describe('the step of a scan', () => {
  it('is to hear a no, which a list that does not hold has room for as well', () =>
    expect(stepOf({ answer: 'no' })).toBe('hear-no'));
  it.each(['go', ''] as const)('is a scan where the answer is "%s"', (answer) =>
    expect(stepOf({ answer })).toBe('scan'),
  );
});
