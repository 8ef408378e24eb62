import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { textOfBody } from './text-of-body';

const text = '{"answer":"لا أريد","code":"c"}';
const wide = Buffer.from(text, 'utf16le');
const marked = Buffer.from(`\ufeff${text}`, 'utf16le');

describe('the text of a scan', () => {
  it.each([
    ['as it is', Buffer.from(text)],
    ['with a mark in front', Buffer.from(`\ufeff${text}`)],
    ['two bytes a letter', wide],
    ['two bytes a letter, the other way round', Buffer.from(wide).swap16()],
    ['with a mark, two bytes a letter', marked],
    ['with a mark, the other way round', Buffer.from(marked).swap16()],
    ['in gzip', gzipSync(text)],
    ['in gzip, two bytes a letter', gzipSync(marked)],
    ['deflated', deflateSync(text)],
  ])('is read %s', (_, body) => expect(textOfBody(body)).toBe(text));
  it('is read as its header says', () => expect(textOfBody(brotliCompressSync(text), 'br')).toBe(text));
  it('is read as far as it came', () =>
    expect(textOfBody(gzipSync(text.repeat(50)).subarray(0, -12))).toContain('answer'));
  it('is no more than a scan can be', () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
    expect(textOfBody(bomb).length).toBeLessThan(100_000);
  });
  it.each(['x', 'xno', '', '\u001f'])('is itself where it only looks like something else: %j', (plain) =>
    expect(textOfBody(Buffer.from(plain))).toBe(plain),
  );
});
