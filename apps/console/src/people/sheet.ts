/** A cell that a spreadsheet would calculate is text: it begins with an apostrophe. */
export const asText = (cell: string): string => (/^[\s]*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Lines of a sheet, as RFC 4180 writes them. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map((cell) => quoted(asText(cell))).join(',')}\r\n`).join('');
