import net from 'node:net';
import { newId } from '@homeward/kernel';
import { aGateway, type RunningGateway } from './testing/a-gateway';

/** Consent is the toy service here: it answers 200 with the address and the size of what reached it. */
describe('a no, on its way through the gateway', () => {
  let gateway: RunningGateway;
  const person = newId();
  const canonical = `/people/${person}/withdrawals`;
  beforeAll(async () => {
    gateway = await aGateway({ BODY_LIMIT_MB: '1' }, { consentIsToy: true });
  }, 60_000);
  afterAll(() => gateway.close());

  const send = (target: string, headers: string[] = [], body: Buffer = Buffer.from('{}')): Promise<string> =>
    new Promise((resolve) => {
      let text = '';
      const { port, hostname } = new URL(gateway.url);
      const head = [`POST ${target} HTTP/1.1`, `host: localhost:${port}`, `content-length: ${body.length}`, ...headers];
      const socket = net.connect(Number(port), hostname, () => {
        socket.write(`${head.join('\r\n')}\r\n\r\n`);
        socket.write(body);
      });
      socket.on('data', (chunk) => {
        text += chunk.toString();
        if (text.endsWith('}')) resolve(text); // the whole problem document, or what the toy says
      });
      socket.on('close', () => resolve(text));
      socket.setTimeout(8_000, () => socket.destroy());
      socket.on('error', () => undefined);
    });
  const reached = (answer: string): object => ({
    status: [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].at(-1)?.[1], // after a 100
    url: /"url":"([^"]*)"/.exec(answer)?.[1],
  });

  it.each([
    `/api/consent/people/${person}/withdrawals`,
    `/api/consent//people/${person}/withdrawals`,
    `//api/consent/people/${person}/withdrawals/`,
    `http://host/api/consent/people/${person}/withdrawals`,
    `/API/Consent/People/${person.toUpperCase()}/WITHDRAWALS`,
    `/api/consent/%70eople/${person}/%77ithdrawals`,
    `/api/consent/./x/../people/${person}/withdrawals`,
    `/api%2Fconsent%2Fpeople%2F${person}%2Fwithdrawals`,
  ])('has one address: %s', async (target) =>
    expect(reached(await send(target))).toEqual({ status: '200', url: canonical }),
  );

  it.each([
    'expect: mercy',
    'expect: 100-continue',
    'upgrade: h2c',
    'connection: upgrade, close',
    'keep-alive: timeout=5',
    'te: trailers',
    'content-type: ;;',
    'content-encoding: gzip',
    `cookie: ${'x'.repeat(40_000)}`,
    `x-long: ${'x'.repeat(60_000)}`,
  ])('passes with the header %.40s', async (header) =>
    expect(reached(await send(`/api/consent${canonical}`, [header]))).toEqual({ status: '200', url: canonical }),
  );

  it.each([
    ['a connection that names it', ['connection: authorization, content-length']],
    ['2,500 headers before it', Array.from({ length: 2_500 }, () => 'a: b')],
  ])('keeps who says it, with %s', async (_, headers) =>
    expect(await send(`/api/consent${canonical}`, [...headers, 'authorization: Bearer x'])).toContain(
      '"authorization":"Bearer x"',
    ),
  );

  it.each([2, 30, 100])(
    'passes with a body of %d MB, of which the beginning is enough',
    async (megabytes) => {
      const answer = await send(`/api/consent${canonical}`, [], Buffer.alloc(megabytes * 1024 * 1024, 'x'));
      expect(reached(answer)).toEqual({ status: '200', url: canonical });
      expect(answer).toContain(`"bytes":${64 * 1024}`);
    },
    20_000,
  );
});
