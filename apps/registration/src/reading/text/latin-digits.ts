/** Arabic-Indic, Persian and Bengali digits as 0-9; invisible direction marks, which travel with them, are dropped. */
export function latinDigits(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x9e6));
}
