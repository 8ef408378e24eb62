/** A cell as a person meant it: spare spaces, invisible marks, joiners and tatweel are accidents of typing. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}|\u0640|\u034f/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
