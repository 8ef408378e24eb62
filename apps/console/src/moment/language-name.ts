/** The name of a language in the reader's language; the code itself where the browser knows none. @param code ISO 639-3 */
export function languageName(reader: string, code: string): string {
  try {
    return (code && new Intl.DisplayNames(reader, { type: 'language' }).of(code)) || code;
  } catch {
    return code;
  }
}
