/**
 * A cell for CSV export that no spreadsheet will execute. Every value that begins with = + - @, a tab or a return
 * gets an apostrophe, phones included: what is text inside must stay text outside.
 */
export function escapeCell(value: string): string {
  const harmless = /^[\s\u200b\ufeff]*[=+\-@\t\r]/.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n|]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
