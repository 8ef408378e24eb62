import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DependencyAway, atMoment } from '@homeward/kernel';
import type { ServiceConfig } from './config';
import { ServiceClient } from './service-client';

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
};

describe('a call of another service', () => {
  let server: Server;
  let client: ServiceClient;
  let refuses = false;
  const asked: string[] = [];
  const came: [path: string, authorization?: string][] = [];
  const times: unknown[] = [];
  let config: ServiceConfig;

  beforeAll(async () => {
    server = createServer((request, reply) => {
      void bodyOf(request).then((body) => {
        if (request.url === '/token') {
          const resource = new URLSearchParams(body).get('resource')!;
          asked.push(resource);
          return reply.end(JSON.stringify({ access_token: `for ${resource} ${asked.length}`, expires_in: 600 }));
        }
        came.push([request.url!, request.headers.authorization]);
        times.push(request.headers['exercise-time']);
        return reply.writeHead(refuses ? 401 : 200).end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const services = { consent: `${at}/consent`, registration: `${at}/registration` };
    config = { services, oidcTokenUrl: `${at}/token`, clientId: 'svc-x', clientSecret: 's' } as never as ServiceConfig;
    client = new ServiceClient(config);
  });
  afterAll(() => server.close());

  it('takes a token for that service, and keeps one for each', async () => {
    for (const service of ['consent', 'registration', 'consent']) await client.post(service, '/now', {});
    expect(asked).toEqual(['urn:homeward:consent', 'urn:homeward:registration']);
    expect(came).toEqual([
      ['/consent/now', 'Bearer for urn:homeward:consent 1'],
      ['/registration/now', 'Bearer for urn:homeward:registration 2'],
      ['/consent/now', 'Bearer for urn:homeward:consent 1'],
    ]);
  });

  it('asks for another token where the one for that service was refused', async () => {
    refuses = true;
    await expect(client.post('consent', '/now', {})).rejects.toThrow(DependencyAway);
    refuses = false;
    await client.post('consent', '/now', {});
    await client.post('registration', '/now', {});
    expect(asked.slice(2)).toEqual(['urn:homeward:consent']);
  });

  it.each([
    ['in an exercise', true, '2026-12-09T08:15:00.000Z'],
    ['outside of one, with no time', false, undefined],
  ])('happens at the moment of the request %s', async (_where, exercise, time) => {
    const calling = new ServiceClient({ ...config, exercise });
    times.length = 0;
    await atMoment(new Date('2026-12-09T08:15:00Z'), () => calling.post('consent', '/now', {}));
    await calling.post('consent', '/now', {});
    expect(times).toEqual([time, undefined]);
  });
});
