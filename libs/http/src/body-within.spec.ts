import { PassThrough, Readable } from 'node:stream';
import { bodyWithin } from './body-within';

describe('a body', () => {
  it('is read whole', async () =>
    expect(String(await bodyWithin(Readable.from([Buffer.from('a'), Buffer.from('b')]), 10, 1_000))).toBe('ab'));
  it('is cut where it grows too long', async () =>
    expect(String(await bodyWithin(Readable.from([Buffer.from('abc'), Buffer.from('d')]), 2, 1_000))).toBe('ab'));
  it('is what has come of it when the rest does not come', async () => {
    const half = new PassThrough();
    half.write('half');
    expect(String(await bodyWithin(half, 10, 20))).toBe('half');
  });
  it('is what has come of it when the line breaks', async () => {
    const broken = new PassThrough();
    broken.write('half');
    setTimeout(() => broken.destroy(new Error('reset')), 5);
    expect(String(await bodyWithin(broken, 10, 1_000))).toBe('half');
  });
});
