import { PassThrough } from 'node:stream';
import { logger } from '../logger';
import { withinTrace } from './current-trace';

const id = '0af7651916cd43dd8448eb211c80319c';

async function lineWithin(traceparent: string | undefined): Promise<unknown> {
  const out = new PassThrough();
  await withinTrace(traceparent, async () => {
    await Promise.resolve();
    logger('any', out).info('said');
  });
  return JSON.parse(String(out.read()));
}

describe('a log line', () => {
  it('names the trace within which it was written', async () => {
    expect(await lineWithin(`00-${id}-b7ad6b7169203331-01`)).toMatchObject({ traceId: id });
  });

  it('names no trace where none is known, or where it could hold something about a person', async () => {
    expect(await lineWithin(undefined)).not.toHaveProperty('traceId');
    expect(await lineWithin('Amina Yusuf')).not.toHaveProperty('traceId');
  });
});
