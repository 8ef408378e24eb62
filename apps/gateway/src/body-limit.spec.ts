import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { BodyTooLarge, counting } from './body-limit';

describe('a body without a declared length', () => {
  it('passes unchanged up to the limit', async () => {
    expect((await buffer(Readable.from([Buffer.from('ab'), Buffer.from('cd')]).pipe(counting(4)))).toString()).toBe(
      'abcd',
    );
  });

  it('is cut off beyond it', async () => {
    await expect(buffer(Readable.from([Buffer.from('ab'), Buffer.from('cde')]).pipe(counting(4)))).rejects.toThrow(
      BodyTooLarge,
    );
  });
});
