import { cellsOfRecord } from './cells-of-record';
import { notAPerson } from './not-a-person';
import type { SheetColumn } from './sheet-field';

const columns: SheetColumn[] = [
  { index: 0, heading: 'Case', fields: ['case'] },
  { index: 1, heading: 'Family name', fields: ['familyName'] },
  { index: 2, heading: 'Age', fields: ['age'] },
  { index: 3, heading: 'Sex', fields: ['sex'] },
  { index: 4, heading: 'Nationality', fields: ['nationality'] },
];
const reason = (...cells: string[]): string | undefined => notAPerson(cells, cellsOfRecord(cells, columns), columns);

describe('a record below the headings', () => {
  it('that numbers the columns is no person', () => {
    expect(reason('1', '2', '3', '4', '5')).toBe('REPEATED_HEADER');
    expect(reason('(1)', '(2)', '(3)', '(4)', '(5)')).toBe('REPEATED_HEADER');
    expect(reason('', '1', '2', '3', '4')).toBe('REPEATED_HEADER');
  });

  it('that holds other numbers stays a person', () => {
    expect(reason('1', '2', '31', '1', '2')).toBeUndefined();
    expect(reason('1', 'Haile', '31', 'M', 'ETH')).toBeUndefined();
  });
});
