import { aSheetIsText } from './a-sheet-is-text';

describe('A sheet', () => {
  it.each([
    ['504b0304', 'a workbook'],
    ['d0cf11e0', 'a workbook of before 2007'],
    ['25504446', 'a PDF'],
    ['1f8b0800', 'an archive'],
  ])('that begins with %s is %s', (firstBytes) => expect(aSheetIsText.holds({ firstBytes })).toBe(false));
  it.each(['', '6e616d65', 'efbbbf6e', 'fffe6e00'])('that begins with %p may be text', (firstBytes) =>
    expect(aSheetIsText.holds({ firstBytes })).toBe(true),
  );
});
