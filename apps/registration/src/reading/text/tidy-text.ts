/** A cell as a person meant it: non-breaking, doubled, leading and trailing spaces are accidents of typing. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\u200e\u200f\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
