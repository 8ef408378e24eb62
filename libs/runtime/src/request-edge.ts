import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { canonicalRequest } from '@homeward/http';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

/** What happens to every request of every service before anybody reads it, and to every answer. */
@Injectable()
export class RequestEdge implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<Fastify>();
    server.addHook('onRequest', (_request, reply, done) => {
      void reply.header('cache-control', 'no-store'); // most answers are about people
      done();
    });
    server.addHook('preValidation', (request, _reply, done) => {
      try {
        for (const part of [request.params, request.query, request.body]) canonicalRequest(part);
        done();
      } catch (error) {
        done(error as Error);
      }
    });
    server.addHook('onResponse', ({ raw }, _reply, done) => {
      // An answer may come before the end of a sheet; unread, the rest would block the next request on this connection.
      if (!raw.complete) raw.removeAllListeners('readable').resume();
      done();
    });
  }
}
