import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { canonicalIds } from '@homeward/http';

interface Request {
  params: unknown;
  query: unknown;
  body: unknown;
}

interface Fastify {
  addHook(name: 'preValidation', hook: (request: Request, reply: unknown, done: (error?: Error) => void) => void): void;
}

/** What happens to every request of every service before anybody reads it. */
@Injectable()
export class RequestEdge implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    this.host.httpAdapter.getInstance<Fastify>().addHook('preValidation', (request, _reply, done) => {
      try {
        for (const part of [request.params, request.query, request.body]) canonicalIds(part);
        done();
      } catch (error) {
        done(error as Error);
      }
    });
  }
}
