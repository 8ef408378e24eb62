import { BodyTooLarge } from './body-limit';
import { isInside, statusOf } from './pass-on';

describe('internal endpoints', () => {
  it.each([
    '/metrics',
    '/health/ready',
    '/health',
    '/%6detrics',
    '//metrics',
    '/METRICS/',
    '/metrics?x=1',
    '/%zz',
    '/./metrics',
    '/%2e/health',
    '/people/../metrics',
    '/people/%2e%2e%2fmetrics',
    '/\\metrics',
    '/people/..',
  ])('%s is not passed on', (path) => expect(isInside(path)).toBe(true));

  it.each(['/people/metrics', '/healthy', '/people?after=/metrics', '/people/a.b', '/people/...', ''])(
    '"%s" is',
    (path) => expect(isInside(path)).toBe(false),
  );
});

describe('the answer for a service that gives none', () => {
  const failure = (code: string): Error =>
    Object.assign(new Error('x'), { cause: Object.assign(new Error(), { code }) });

  it('is 503 only when nothing was done for certain', () => {
    expect(statusOf(failure('ECONNREFUSED'))).toBe(503);
    expect(statusOf(failure('UND_ERR_CONNECT_TIMEOUT'))).toBe(503);
  });

  it('is 504 when it took too long, and 502 when the connection broke: then it is unknown', () => {
    expect(statusOf(failure('UND_ERR_HEADERS_TIMEOUT'))).toBe(504);
    expect(statusOf(failure('ECONNRESET'))).toBe(502);
    expect(statusOf(new Error('odd'))).toBe(502);
  });

  it('is 413 when the body grew beyond the limit', () => {
    expect(statusOf(Object.assign(new Error(), { cause: new BodyTooLarge() }))).toBe(413);
  });
});
