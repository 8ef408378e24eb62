import type { RowChoice } from '../../commands/choose-rows';
import { refusedRowsAreMendedNotTaken } from './refused-rows-are-mended-not-taken';

const holds = (...choices: RowChoice[]) =>
  refusedRowsAreMendedNotTaken.holds({
    choices,
    verdicts: new Map([
      [5, 'refuse'],
      [6, 'ignore'],
      [7, 'take-with-warning'],
    ]),
  });

describe('a row that is refused', () => {
  it('cannot be waved through, and what is no person cannot either', () => {
    expect(holds({ record: 5, choice: 'take' })).toBe(false);
    expect(holds({ record: 7, choice: 'take' }, { record: 6, choice: 'take' })).toBe(false);
  });
  it('can be left out, and does not hold the others back', () =>
    expect(holds({ record: 5, choice: 'leave' }, { record: 7, choice: 'take' })).toBe(true));
});
