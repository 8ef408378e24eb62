import codes from 'i18n-iso-countries/codes.json';

const rowOf = (code: string): string[] | undefined =>
  (codes as string[][]).find(([two, three]) => two === code || three === code);

/** The numeric code of a country, from two or three letters. */
export const numericOf = (code: string): string | undefined => rowOf(code)?.[2];

/** The name of a country in a language, from two or three letters; the letters where nobody knows them. */
export function countryName(language: string, code: string): string {
  const two = rowOf(code)?.[0];
  return (two && new Intl.DisplayNames([language], { type: 'region' }).of(two)) ?? code;
}
