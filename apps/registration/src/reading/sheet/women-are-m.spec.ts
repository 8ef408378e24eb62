import { womenAreM } from './women-are-m';

const reads = (heading: string, ...cells: string[]): boolean =>
  womenAreM(
    cells.map((cell) => [cell]),
    [{ index: 0, heading, fields: ['sex'] }],
  );

describe('M in the column of the sexes', () => {
  it('stands for women beside H under a Spanish or Portuguese heading', () => {
    expect(reads('Sexo', 'H', 'M', 'M', '')).toBe(true);
    expect(reads('Género', 'h', 'm')).toBe(true);
    expect(reads('Sex (H/M)', 'M')).toBe(true);
  });

  it('stands for men wherever F is written as well', () => {
    expect(reads('Sexo', 'H', 'M', 'F')).toBe(false);
    expect(reads('Sexo (H/M)', 'M', 'F')).toBe(false);
  });

  it('stands for men where nothing says otherwise', () => {
    expect(reads('Sexo', 'M', 'M')).toBe(false);
    expect(reads('Sexe', 'H', 'M')).toBe(false);
  });
});
