import { Writable } from 'node:stream';
import { logger } from './logger';

describe('a log line that cannot be written', () => {
  const full = (write: Writable['_write']): Writable => Object.assign(new Writable(), { _write: write });
  const noSpace = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });

  it('undoes nothing of the work it reports', () => {
    const throwing = full(() => {
      throw noSpace;
    });
    const { info, warn } = logger('any', throwing);
    expect(() => info('said')).not.toThrow();
    expect(() => warn('said')).not.toThrow();
  });

  it('does not end the process when the destination fails later', async () => {
    const failing = full((_chunk, _encoding, done) => done(noSpace));
    logger('any', failing).info('said');
    await new Promise((resolve) => failing.once('close', resolve)); // an error without a listener would have ended the process
  });
});
