import { isUUID } from 'class-validator';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { Injectable, createParamDecorator, type ExecutionContext, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { bodyWithin } from '@homeward/http';
import { newId } from '@homeward/kernel';
import { readANo, type ReadNo } from './read-a-no';
import type { WhoseNo } from '../commands/board-by-scan';
import { textOfBody } from './text-of-body';
import { answersIn } from './words-of-a-no';

interface Request {
  url: string;
  headers: Record<string, string | undefined>;
  params: Record<string, string>;
  routeOptions: { url?: string };
  noes?: WhoseNo[];
}
type Done = (error?: Error | null, payload?: Readable) => void;

interface Fastify {
  addHook(
    name: 'preParsing',
    hook: (request: Request, reply: unknown, payload: IncomingMessage, done: Done) => void,
  ): void;
}

const scans = '/flights/:flightId/scans';
/** A scan is a few words: more is not read, and what has not come by then is not waited for. */
const [mostBytes, mostMs] = [64 * 1024, 5_000];

/** Whose no it is, where the request is one; whatever pipes make of its body. */
export const Noes = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<Request>().noes,
);

/**
 * Gives a no at the boarding gate the form that is asked for before any parser or pipe reads it, so that none can refuse it:
 * text, a list, half a body, another content type or encoding, no identifier of a flight. Other scans stay as they were sent.
 */
@Injectable()
export class ScanBodies implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    this.host.httpAdapter.getInstance<Fastify>().addHook('preParsing', (request, _reply, payload, done) => {
      if (request.routeOptions.url !== scans) return done(null, payload);
      void bodyWithin(payload, mostBytes, mostMs).then((body) => {
        const no =
          body.length > 0
            ? readBody(textOfBody(body, request.headers['content-encoding']))
            : readANo(plain(request.url.split('?')[1] ?? ''));
        if (!no) return done(null, Readable.from(body.length > 0 ? [body] : []));
        const json = Buffer.from(JSON.stringify(no.scan));
        request.noes = no.whose;
        request.headers['content-type'] = 'application/json';
        request.headers['content-length'] = String(json.length);
        // Who says no is named by the code, whatever flight the address names.
        if (!isUUID(request.params['flightId'])) request.params['flightId'] = newId();
        return done(null, Readable.from([json]));
      });
    });
  }
}

/** What a form says, as text. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** As JSON reads what is written by numbers. */
const unescaped = (text: string): string =>
  text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** What the body says where it is JSON; its text otherwise, and where that says no beside another answer of the same name. */
function readBody(text: string): ReadNo | undefined {
  try {
    const again = unescaped(text);
    return readANo(JSON.parse(text) as unknown) ?? (answersIn(again).length > 1 ? readANo(again) : undefined);
  } catch {
    return readANo(plain(text));
  }
}
