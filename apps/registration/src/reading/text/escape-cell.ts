/**
 * A cell for CSV export that no spreadsheet will execute. Every value that begins with = + - @, in full width and behind
 * what nobody sees too, a tab or a return
 * gets an apostrophe, phones included: what is text inside must stay text outside.
 */
export function escapeCell(value: string): string {
  const beginning = value.normalize('NFKC').replace(/^[\s\p{C}]+/u, '');
  const harmless = /^[\t\r\n]/.test(value) || /^[=+\-@]/.test(beginning) ? `'${value}` : value;
  return /[",;\t\r\n|]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
