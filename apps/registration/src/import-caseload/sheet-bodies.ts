import type { IncomingMessage } from 'node:http';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

interface Fastify {
  addContentTypeParser(
    types: string[],
    parse: (request: unknown, payload: IncomingMessage, done: (error: null, body: IncomingMessage) => void) => void,
  ): void;
}

/** Hands a sheet over as the stream it arrives in: it is never in memory whole, however large. */
@Injectable()
export class SheetBodies implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<Fastify>();
    fastify.addContentTypeParser(['text/csv', 'application/octet-stream'], (_, payload, done) => done(null, payload));
  }
}
