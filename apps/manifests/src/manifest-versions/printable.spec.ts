import { printable } from './printable';

describe('text in a narrow column', () => {
  it('stays as it is where it is an ordinary name', () => {
    for (const name of ['Haroun', 'Tesfaye-Bekele', 'Ngoc Anh Thi', 'موسى هارون', 'ศักดิ์สิทธิ์'])
      expect(printable(name)).toBe(name);
  });
  it('can break wherever a word is too long, between letters and not within one', () => {
    expect(printable('A'.repeat(40))).toBe(['A'.repeat(16), 'A'.repeat(16), 'A'.repeat(8)].join('\u200b'));
    expect(printable('မြ'.repeat(20)).split('\u200b')).toEqual(['မြ'.repeat(16), 'မြ'.repeat(4)]);
  });
  it('turns no direction', () => expect(printable('\u202eAlmaz\u2069')).toBe('Almaz'));
});
