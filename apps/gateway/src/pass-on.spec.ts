import { BodyTooLarge } from './body-limit';
import { isInside, statusOf } from './pass-on';

describe('endpoints for the inside', () => {
  it.each(['/metrics', '/health/ready', '/health', '/%6detrics', '//metrics', '/METRICS/', '/metrics?x=1', '/%zz'])(
    '%s is not passed on',
    (path) => expect(isInside(path)).toBe(true),
  );

  it.each(['/people/metrics', '/healthy', '/people?after=/metrics', ''])('"%s" is', (path) =>
    expect(isInside(path)).toBe(false),
  );
});

describe('an answer for a service that gives none', () => {
  const failure = (code: string): Error =>
    Object.assign(new Error('x'), { cause: Object.assign(new Error(), { code }) });

  it('says 503 only when surely nothing was done', () => {
    expect(statusOf(failure('ECONNREFUSED'))).toBe(503);
    expect(statusOf(failure('UND_ERR_CONNECT_TIMEOUT'))).toBe(503);
  });

  it('says 504 when it took too long, and 502 when the line broke: then nobody knows', () => {
    expect(statusOf(failure('UND_ERR_HEADERS_TIMEOUT'))).toBe(504);
    expect(statusOf(failure('ECONNRESET'))).toBe(502);
    expect(statusOf(new Error('odd'))).toBe(502);
  });

  it('says 413 when the body grew beyond the limit on its way', () => {
    expect(statusOf(Object.assign(new Error(), { cause: new BodyTooLarge() }))).toBe(413);
  });
});
