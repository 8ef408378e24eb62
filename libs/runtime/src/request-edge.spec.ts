import net from 'node:net';
import type { Readable } from 'node:stream';
import { Body, ConflictException, Controller, Get, Module, Param, Post, Req } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ProblemFilter } from '@homeward/http';
import { httpServer } from './http-server';
import { RequestEdge } from './request-edge';

@Controller()
class Endpoints {
  @Get('people/:code')
  one(@Param('code') code: string): object {
    return { code };
  }
  @Post('people')
  echo(@Body() body: object): object {
    return body;
  }
  @Post('people/:id/withdrawals')
  no(@Param('id') id: string): object {
    return { no: id };
  }
  /** Reads the beginning and then refuses. */
  @Post('sheets')
  async early(@Req() { body }: { body: Readable }): Promise<void> {
    await (body[Symbol.asyncIterator]() as AsyncIterator<Buffer>).next();
    throw new ConflictException();
  }
}

@Module({
  controllers: [Endpoints],
  providers: [RequestEdge, { provide: APP_FILTER, useFactory: () => new ProblemFilter(() => undefined) }],
})
class Service {}

describe('the edge of a service', () => {
  let app: NestFastifyApplication;
  let url: string;
  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(Service, httpServer(), { logger: false });
    app
      .getHttpAdapter()
      .getInstance()
      .addContentTypeParser('text/csv', (_request, payload, done) => done(null, payload));
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(() => app.close());

  /** What comes back on one connection for what is written to it. */
  const onOneConnection = (...writes: (string | Buffer)[]): Promise<string> =>
    new Promise((resolve) => {
      let text = '';
      const socket = net.connect(Number(new URL(url).port), '127.0.0.1', () => writes.forEach((w) => socket.write(w)));
      socket.on('data', (chunk) => (text += chunk.toString())).on('close', () => resolve(text));
      socket.on('error', () => undefined);
    });
  const problemOf = async (answer: Response): Promise<unknown[]> => [
    answer.status,
    answer.headers.get('content-type')?.split(';')[0],
    ((await answer.json()) as { status: number }).status,
  ];
  const aProblem = (status: number): unknown[] => [status, 'application/problem+json', status];

  it('lets nobody keep an answer', async () =>
    expect((await fetch(`${url}/people/abc`)).headers.get('cache-control')).toBe('no-store'));

  it('answers with a problem document before any endpoint sees a request', async () => {
    expect(await problemOf(await fetch(`${url}/people/${'a'.repeat(300)}`))).toEqual(aProblem(414));
    expect(await problemOf(await fetch(`${url}/people/%zz`))).toEqual(aProblem(400));
    const answer = await onOneConnection('no HTTP at all\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 400 [^]*application\/problem\+json[^]*"status":400}$/);
  });

  it('refuses a body that is no UTF-8, and takes one that is', async () => {
    const post = (body: Buffer) =>
      fetch(`${url}/people`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    expect(await problemOf(await post(Buffer.from([...Buffer.from('{"name":"'), 0xe9, ...Buffer.from('"}')])))).toEqual(
      aProblem(400),
    );
    expect(await (await post(Buffer.from('{"name":"é"}'))).json()).toEqual({ name: 'é' });
  });

  const person = '01930000-0000-7000-8000-0000000000ab';
  it.each([
    `//people/${person}/withdrawals`,
    `/people/${person}/withdrawals/`,
    `http://h/people/${person.toUpperCase()}/Withdrawals`,
    `/%70eople//${person}/withdrawa%6Cs`,
  ])('hears a no at %s', async (target) => {
    const answer = await onOneConnection(
      `POST ${target} HTTP/1.1\r\nhost: h\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 201 /);
    expect(answer).toContain(`{"no":"${person}"}`);
  });
  it.each([
    ['an expectation that nobody knows', 'expect: mercy'],
    ['more headers than Node allows by itself', `x-long: ${'x'.repeat(40_000)}`],
  ])('answers a request with %s', async (_, header) => {
    const answer = await onOneConnection(`GET /people/a HTTP/1.1\r\nhost: h\r\n${header}\r\nconnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
  });

  it('answers the next request on a connection whose last one was refused before its end', async () => {
    const rest = Buffer.alloc(3 * 1024 * 1024, 'x');
    const head = `POST /sheets HTTP/1.1\r\nhost: h\r\ncontent-type: text/csv\r\ncontent-length: ${rest.length}\r\n\r\n`;
    const next = 'GET /people/next HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n';
    const answers = await onOneConnection(head, rest, next);
    expect([...answers.matchAll(/HTTP\/1.1 (\d+)/g)].map(([, status]) => status)).toEqual(['409', '200']);
  }, 5_000);
});
