import fastify from 'fastify';
import { MessageFlow } from '../message-flow';
import { Metrics } from '../metrics';
import { currentTrace } from './current-trace';
import { observeRequests } from './observe-requests';
import type { Spans } from './span';
import { noSpans } from './spans';

const given = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const own = '00-0af7651916cd43dd8448eb211c80319c-00f067aa0ba902b7-01';

describe('a request', () => {
  let text: string;
  const lines: unknown[][] = [];
  const usual: [string, { route?: string }?][] = [];
  const spans: unknown[] = [];
  const within: unknown[] = [];

  beforeAll(async () => {
    const metrics = new Metrics('test');
    const recording: Spans = {
      ...noSpans,
      begin: (...began) => ({ traceparent: own, end: (...ended) => void spans.push([...began, ...ended]) }),
    };
    const server = fastify({ forceCloseConnections: true });
    observeRequests(server, {
      metrics,
      spans: recording,
      log: (...line) => lines.push([...line, currentTrace()]),
      usual: (...line) => usual.push(line),
    });
    server.get('/people/:personId', (_request, reply) => reply.code(404).send({}));
    server.post('/people/:personId', async (request, reply) => {
      await Promise.resolve();
      within.push(currentTrace(), request.headers['traceparent']);
      return reply.code(500).send({});
    });
    server.get('/health/ready', () => ({}));
    server.get('/flooded', (_request, reply) => reply.code(429).send({}));
    server.get('/feed', (_request, reply) => {
      reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
      reply.raw.write('data: first\n\n'); // and stays open
    });
    const address = await server.listen({ port: 0, host: '127.0.0.1' });
    for (const path of ['/people/0190-ours', '/health/ready', '/feed', '/nowhere/0190-ours', '/flooded'])
      await fetch(address + path);
    const headers = { traceparent: given, 'content-type': 'application/json' };
    await fetch(`${address}/people/0190-ours`, { method: 'POST', headers, body: '{"name":"somebody"}' });
    text = await metrics.text(new MessageFlow('test', undefined, undefined, {}));
    await server.close();
  });

  const counted = (): string[] =>
    [...text.matchAll(/^homeward_request_seconds_count\{(.*)\} (\d+)$/gm)].map(([, labels, n]) => `${labels} ${n}`);

  it('is counted by method, route and kind of answer, also for a feed that stays open, but not when machines ask', () =>
    expect(counted()).toEqual([
      'service="test",method="GET",route="/people/:personId",status="4xx" 1',
      'service="test",method="GET",route="/feed",status="2xx" 1',
      'service="test",method="GET",route="none",status="4xx" 1',
      'service="test",method="GET",route="/flooded",status="4xx" 1',
      'service="test",method="POST",route="/people/:personId",status="5xx" 1',
    ]));

  it('is handled within its trace, also after its body arrived, and passes its own span on', () =>
    expect(within).toEqual([own, own]));

  it('is logged in one line when the service failed, with its trace', () =>
    expect(lines).toMatchObject([['answered', { method: 'POST', route: '/people/:personId', status: 500 }, own]]));

  it('is usual otherwise, unless the rate limit refused it', () =>
    expect(usual.map(([, about]) => about!.route)).toEqual(['/people/:personId', '/feed', 'none']));

  it('has a span below that of its cause, marked as failed where the service failed', () => {
    expect(spans[0]).toMatchObject(['GET /people/:personId', 'server', undefined, false, {}]);
    expect(spans[4]).toMatchObject([
      ...['POST /people/:personId', 'server', given, true],
      { 'http.response.status_code': 500, 'http.route': '/people/:personId' },
    ]);
  });

  it('names nobody', () => expect(text + JSON.stringify([lines, usual, spans])).not.toMatch(/0190-ours|somebody/));
});
