import { Writable } from 'node:stream';
import { logger } from './logger';

describe('a line that cannot be written', () => {
  const full = (write: Writable['_write']): Writable => Object.assign(new Writable(), { _write: write });
  const noSpace = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });

  it('undoes nothing of what it tells of', () => {
    const throwing = full(() => {
      throw noSpace;
    });
    const { info, warn } = logger('any', throwing);
    expect(() => info('said')).not.toThrow();
    expect(() => warn('said')).not.toThrow();
  });

  it('does not end the process either when the destination says so later', async () => {
    const failing = full((_chunk, _encoding, done) => done(noSpace));
    logger('any', failing).info('said');
    await new Promise((resolve) => failing.once('close', resolve)); // an error that nobody hears would have ended us
  });
});
