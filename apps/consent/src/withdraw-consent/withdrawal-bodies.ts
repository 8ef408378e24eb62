import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { bodyWithin } from '@homeward/http';
import { readWithdrawal, type WithdrawalWords } from './read-withdrawal';

interface Request {
  headers: Record<string, string | undefined>;
  routeOptions: { url?: string };
  said?: WithdrawalWords;
}
type Done = (error?: Error | null, payload?: Readable) => void;

interface Fastify {
  addHook(name: 'onRequest', hook: (request: Request, reply: unknown, done: Done) => void): void;
  addHook(
    name: 'preParsing',
    hook: (request: Request, reply: unknown, payload: IncomingMessage, done: Done) => void,
  ): void;
}

/** None of these needs more bytes, and a body that is really being sent arrives sooner: what came until then is read. */
const [mostBytes, mostMs] = [64 * 1024, 5_000];

const saysNo: ReadonlySet<string | undefined> = new Set([
  '/people/:personId/withdrawals',
  '/people/:personId/refusals',
]);
const isNo = ({ routeOptions }: Request): boolean => saysNo.has(routeOptions.url);

/**
 * Reads whatever is sent with a no before any parser does, so that none can refuse it: text, nothing, half a body, names and
 * depths that a parser takes for an attack. The parser is given a record with nothing in it.
 */
@Injectable()
export class WithdrawalBodies implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<Fastify>();
    fastify.addHook('onRequest', (request, _reply, done) => {
      const { headers } = request;
      const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
      if (isNo(request) && hasBody) headers['content-type'] = 'application/json';
      done();
    });
    fastify.addHook('preParsing', (request, _reply, payload, done) => {
      if (!isNo(request)) return done(null, payload);
      void bodyWithin(payload, mostBytes, mostMs).then((body) => {
        request.said = readWithdrawal(anything(body));
        request.headers['content-length'] = '2';
        done(null, Readable.from([Buffer.from('{}')]));
      });
    });
  }
}

/** What the body says where it is JSON; its text otherwise. */
function anything(body: Buffer): unknown {
  if (body.length === 0) return {};
  const text = body.toString('utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return { text };
  }
}
