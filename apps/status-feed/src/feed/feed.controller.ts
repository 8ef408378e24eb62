import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiProduces } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import { Access, Caller, EndsWithToken, mayIn } from '@homeward/access';
import { eventsOn } from './event-stream';
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
  @Get()
  @Access('feed:read')
  @EndsWithToken()
  @ApiProduces('text/event-stream')
  @ApiHeader({ name: 'Last-Event-ID', description: 'The last event that the reader has.', required: false })
  follow(
    @Query() { operationId }: FeedQuery,
    @Res() reply: FastifyReply,
    @Caller() caller: Caller,
    @Headers('last-event-id') last?: string,
  ): Observable<void> {
    const after = /^\d{1,18}$/.test(last ?? '') ? BigInt(last!) : undefined;
    return this.feed.to(eventsOn(reply), operationId, mayIn(caller, operationId, 'person:read'), after);
  }
}
