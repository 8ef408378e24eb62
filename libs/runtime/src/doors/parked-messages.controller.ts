import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { Access } from '@homeward/access';
import { parkedMessages, type ConsumerStrategy, type Db } from '@homeward/messaging';
import { CONFIG, DATABASE, STRATEGY } from '../tokens';
import type { ServiceConfig } from '../config';

/** A message that could not be handled, as an operator sees it: no payload. */
export class ParkedMessageView {
  @ApiProperty() seq: string;
  @ApiProperty() key: string;
  @ApiProperty() messageId: string;
  @ApiProperty() type: string;
  @ApiProperty() stream: string;
  @ApiProperty() reason: string;
  @ApiProperty() attempts: number;
  @ApiProperty() parkedAt: Date;
}

export class ReleasedView {
  @ApiProperty({ description: 'How many messages of the key were applied.' }) released: number;
}

/** What waits for an operator, and its release once the cause is mended. */
@Controller('parked-messages')
export class ParkedMessagesController {
  constructor(
    @Inject(DATABASE) private readonly db: Db,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(STRATEGY) private readonly strategy: { current?: ConsumerStrategy },
  ) {}

  @Get()
  @Access('messages:operate')
  @ApiOkResponse({ type: [ParkedMessageView] })
  list(): Promise<ParkedMessageView[]> {
    return parkedMessages(this.db, this.config.name);
  }

  @Post(':key/release')
  @HttpCode(200)
  @Access('messages:operate')
  @ApiOkResponse({ type: ReleasedView })
  async release(@Param('key') key: string): Promise<ReleasedView> {
    return { released: (await this.strategy.current?.release(key)) ?? 0 };
  }
}
