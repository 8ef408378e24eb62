import { Problem } from './problem';
import { sendAgain } from './send-again';

describe('a request of the console', () => {
  const asked: (string | null)[] = [];
  let answers: (Response | Error)[];
  let token = 'old';
  let nonce = '';
  const real = globalThis.fetch;

  beforeEach(() => {
    asked.length = 0;
    [token, nonce] = ['old', ''];
    globalThis.fetch = async (input) => {
      const request = input as Request;
      asked.push(`${request.headers.get('authorization')} ${await request.text()}`);
      const answer = answers.shift()!;
      if (answer instanceof Error) throw answer;
      return answer;
    };
  });
  afterEach(() => (globalThis.fetch = real));

  const status = (code: number, headers = {}): Response => new Response(null, { status: code, headers });
  const send = (renews = true, over = true): Promise<Response> =>
    sendAgain(new Request('http://console.test/api/x', { method: 'POST', body: 'no' }), {
      sign: async (request) => request.headers.set('authorization', token + nonce),
      takesNonce: (answer) => answer.headers.has('dpop-nonce') && !!(nonce = ' nonce'),
      renewToken: async () => renews && !!(token = 'new'),
      isOver: () => over,
    });

  it('is sent once where it is answered, also with a refusal', async () => {
    answers = [status(403)];
    expect((await send()).status).toBe(403);
    expect(asked).toEqual(['old no']);
  });

  it('is sent again, whole, with a renewed token where the token was refused', async () => {
    answers = [status(401), status(200)];
    expect((await send()).status).toBe(200);
    expect(asked).toEqual(['old no', 'new no']);
  });

  it('is sent again with the nonce that was asked for, and then still with a renewed token', async () => {
    answers = [status(401, { 'dpop-nonce': 'n' }), status(401), status(200)];
    expect((await send()).status).toBe(200);
    expect(asked).toEqual(['old no', 'old nonce no', 'new nonce no']);
  });

  it('is not sent for ever', async () => {
    answers = [status(401), status(401)];
    expect((await send()).status).toBe(401);
    answers = [status(401)];
    expect((await send(false)).status).toBe(401);
    answers = Array.from({ length: 3 }, () => status(401, { 'dpop-nonce': 'n' }));
    expect((await send()).status).toBe(401);
  });

  it('finds no line, and no end of the session, where the issuer does not answer', async () => {
    answers = [status(401)];
    await expect(send(false, false)).rejects.toEqual(new Problem(0));
  });

  it('says that nothing answered', async () => {
    answers = [new Error('away')];
    await expect(send()).rejects.toEqual(new Problem(0));
  });
});
