import fc from 'fast-check';
import { SheetUnreadable, readSheet } from '../reading';
import { openSheet } from './sheet-stream';

async function read(bytes: Buffer): Promise<void> {
  async function* body(): AsyncIterable<Buffer> {
    yield bytes;
  }
  const { sheet, chunks } = await openSheet(body());
  for await (const row of readSheet(chunks, { sheet, exportedOn: '2026-12-08' })) expect(row.record).toBeGreaterThan(0);
}
const readOrRefused = (bytes: Buffer): Promise<void> =>
  read(bytes).catch((error: unknown) => void expect(error).toBeInstanceOf(SheetUnreadable));

const headings = [
  'name',
  'sex',
  'DOB',
  'case no',
  'relation',
  'phone',
  'sep=;',
  '=1+1',
  '"',
  '\ufeff',
  '\u0000',
  'F',
  '1e999',
];
const cell = fc.oneof(fc.constantFrom(...headings), fc.string({ unit: 'binary', maxLength: 8 }));
const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 7 });

describe('a sheet of any bytes', () => {
  it('is read or refused, and breaks nothing', () =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => readOrRefused(Buffer.from(bytes)))));

  it('is read or refused when its cells are anything', () =>
    fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom<BufferEncoding>('utf8', 'utf16le'),
        (r, s, e) => readOrRefused(Buffer.from(r.map((cells) => cells.join(s)).join('\n'), e)),
      ),
      { numRuns: 60 },
    ));
});
