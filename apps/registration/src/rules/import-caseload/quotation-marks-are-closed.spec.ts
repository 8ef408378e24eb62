import { quotationMarksAreClosed } from './quotation-marks-are-closed';

const holds = (columns: number, cellsInOneCell: number, openLine?: number) =>
  quotationMarksAreClosed.holds({ columns, cellsInOneCell, openLine });

describe('Quotation marks', () => {
  it('are not closed where a record does not end', () => expect(holds(8, 0, 3)).toBe(false));
  it('are not closed where a whole row stands within a cell', () => expect(holds(8, 8)).toBe(false));
  it('are closed around a remark of several lines', () => {
    expect(holds(8, 7)).toBe(true);
    expect(holds(4, 4)).toBe(true); // too few columns to tell a row from a remark
  });
});
