import { Controller, Headers, Query, Sse, type MessageEvent } from '@nestjs/common';
import { IsUUID } from 'class-validator';
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
   * assignments that opened it.
   */
  @Sse()
  @Access('feed:read')
  follow(@Query() { operationId }: FeedQuery, @Headers('last-event-id') last?: string): Observable<MessageEvent> {
    return this.feed.of(operationId, /^\d+$/.test(last ?? '') ? BigInt(last!) : undefined);
  }
}
