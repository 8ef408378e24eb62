/** A number with the marks of the language between thousands, and the digits that everyone reads. */
export const sayNumber = (language: string, n: number): string =>
  new Intl.NumberFormat(`${language === 'en' ? 'en-GB' : language}-u-nu-latn`).format(n);
