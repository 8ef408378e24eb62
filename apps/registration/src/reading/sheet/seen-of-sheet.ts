/** What was seen of a file on the way to its rows. */
export interface SeenOfSheet {
  /** Its first four bytes, in hexadecimal digits. */
  firstBytes: string;
  /** How many columns its headings have; 0 while none were read. */
  columns: number;
  /** Cells of the longest line within one cell of several lines; 0 where no cell has several. */
  cellsInOneCell: number;
  /** The line at which the reading gave up within a record: the file was over, or the record longer than any. */
  openLine?: number;
}

export const firstBytesOf = (begin: Buffer): string => begin.subarray(0, 4).toString('hex');
