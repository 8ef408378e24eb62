import type { ArgumentsHost } from '@nestjs/common';
import { SealDoesNotOpen } from '@homeward/privacy';
import { ProblemFilter } from './problem.filter';

/** What a caller sees of a failure, and what the log does. */
function answerTo(error: unknown): { sent: Record<string, unknown>; logged: object[] } {
  const seen = { sent: {} as Record<string, unknown>, logged: [] as object[] };
  const reply = {
    status: () => reply,
    header: () => reply,
    send: (body: Record<string, unknown>) => void (seen.sent = body),
  };
  const host = { switchToHttp: () => ({ getResponse: () => reply }) } as unknown as ArgumentsHost;
  new ProblemFilter((_text, fields) => seen.logged.push(fields)).catch(error, host);
  return seen;
}
const fromDatabase = (code: string): Error =>
  new Error('quotes what was typed', { cause: Object.assign(new Error('Abeba'), { code }) });

describe('a failure of the database', () => {
  it('over something that is there already is a conflict', () => {
    for (const code of ['23505', 'P2002'])
      expect(answerTo(fromDatabase(code)).sent).toMatchObject({ status: 409, type: 'urn:homeward:taken' });
  });
  it('over a value that does not fit is a request that cannot be read, and stands in the log', () => {
    for (const code of ['22003', '22P02', 'P2020']) {
      const { sent, logged } = answerTo(fromDatabase(code));
      expect(sent).toMatchObject({ status: 400, type: 'urn:homeward:unreadable' });
      expect(logged).toMatchObject([{ problemId: sent['instance'] }]);
    }
  });
  it('of any other kind is ours, and quotes nothing', () => {
    const { sent, logged } = answerTo(fromDatabase('42P01'));
    expect(sent).toMatchObject({ status: 500 });
    expect(JSON.stringify([sent, logged])).not.toMatch(/Abeba|typed/);
  });
});

describe('something that is sealed for somebody else', () => {
  it('is not there for whoever asks', () =>
    expect(answerTo(new SealDoesNotOpen())).toMatchObject({ sent: { status: 404 }, logged: [] }));
});
