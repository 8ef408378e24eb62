import fastify from 'fastify';
import { MessageFlow } from './message-flow';
import { Metrics } from './metrics';
import { observeRequests } from './observe-requests';

describe('figures about requests', () => {
  let text: string;
  beforeAll(async () => {
    const metrics = new Metrics('test');
    const server = fastify({ forceCloseConnections: true });
    observeRequests(server, metrics);
    server.get('/people/:personId', (_request, reply) => reply.code(404).send({}));
    server.get('/health/ready', () => ({}));
    server.get('/feed', (_request, reply) => {
      reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
      reply.raw.write('data: first\n\n'); // and never ends
    });
    const address = await server.listen({ port: 0, host: '127.0.0.1' });
    for (const path of ['/people/0190-ours', '/health/ready', '/feed', '/nowhere/0190-ours'])
      await fetch(address + path);
    text = await metrics.text(new MessageFlow('test', undefined, undefined, {}));
    await server.close();
  });

  const counted = (): string[] =>
    [...text.matchAll(/^homeward_request_seconds_count\{(.*)\} (\d+)$/gm)].map(([, labels, n]) => `${labels} ${n}`);

  it('tell method, route and kind of answer, of a feed that stays open too, and nothing of what machines ask', () =>
    expect(counted()).toEqual([
      'service="test",method="GET",route="/people/:personId",status="4xx" 1',
      'service="test",method="GET",route="/feed",status="2xx" 1',
      'service="test",method="GET",route="none",status="4xx" 1',
    ]));

  it('name nobody', () => expect(text).not.toContain('0190-ours'));
});
