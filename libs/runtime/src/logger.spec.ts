import { Writable } from 'node:stream';
import { NotAllowedByKafka, sayingWhy } from '@homeward/messaging';
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

describe('a log line about a refusal by Kafka', () => {
  it('says what was refused', () => {
    const lines: string[] = [];
    const into = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
    const refusal = new NotAllowedByKafka('TOPIC_AUTHORIZATION_FAILED', 'Not homeward.consent.v1.', undefined);
    logger('any', into).warn('relay interrupted', sayingWhy(refusal));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { msg: 'relay interrupted', reason: refusal.message },
    ]);
  });
});

describe('a line about what is usual', () => {
  const linesAt = (level?: string): string[] => {
    const lines: string[] = [];
    const into = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
    const before = process.env['LOG_LEVEL'];
    if (level) process.env['LOG_LEVEL'] = level;
    else delete process.env['LOG_LEVEL'];
    logger('any', into).usual('answered', { status: 200 });
    if (before === undefined) delete process.env['LOG_LEVEL'];
    else process.env['LOG_LEVEL'] = before;
    return lines;
  };

  it('is written for who looks for something, and otherwise not', () => {
    expect(linesAt()).toEqual([]);
    expect(linesAt('debug').map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { msg: 'answered', status: 200 },
    ]);
  });
});
