import { Controller, Headers, Query, Req, Sse, type MessageEvent } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { Access } from '@homeward/access';
import { LiveFigures } from './live-figures';

export class FeedQuery {
  @IsUUID() operationId: string;
}

@Controller('feed')
export class FeedController {
  constructor(private readonly feed: LiveFigures) {}

  /**
   * Live figures as server-sent events: a `snapshot` first, then a `change` whenever something moved. A reader that was
   * away sends `Last-Event-ID` and goes on from there. It ends with the reader's token, and with the first of their
   * assignments that opened it. Who does not read is let go.
   */
  @Sse()
  @Access('feed:read')
  follow(
    @Query() { operationId }: FeedQuery,
    @Req() { raw }: FastifyRequest,
    @Headers('last-event-id') last?: string,
  ): Observable<MessageEvent> {
    const after = /^\d{1,18}$/.test(last ?? '') ? BigInt(last!) : undefined;
    // What the system's buffer holds is on its way; this is what does not fit into it any more.
    return this.feed.of(operationId, after, () => raw.socket.writableNeedDrain);
  }
}
