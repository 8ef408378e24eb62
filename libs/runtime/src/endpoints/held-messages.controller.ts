import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { Access } from '@homeward/access';
import { heldKeys } from '@homeward/messaging';
import { MessageFlow } from '../message-flow';

/** A key that the relay holds back, as an operator sees it: no payload. */
export class HeldKeyView {
  @ApiProperty() key: string;
  @ApiProperty() messageId: string;
  @ApiProperty() type: string;
  @ApiProperty() stream: string;
  @ApiProperty() reason: string;
  @ApiProperty() heldAt: Date;
  @ApiProperty({ description: 'How many later messages of the key wait for it.' }) behind: number;
}

export class RetriedView {
  @ApiProperty({ description: 'How many messages of the key were published.' }) published: number;
}

/** Messages of this service that the broker refused. */
@Controller('held-messages')
export class HeldMessagesController {
  constructor(@Inject(MessageFlow) private readonly flow: MessageFlow) {}

  @Get()
  @Access('messages:operate')
  @ApiOkResponse({ type: [HeldKeyView] })
  list(): Promise<HeldKeyView[]> {
    return heldKeys(this.flow.db!);
  }

  /** Publishes the messages of a key in order, once the broker accepts them. */
  @Post(':key/retry')
  @HttpCode(200)
  @Access('messages:operate')
  @ApiOkResponse({ type: RetriedView })
  async retry(@Param('key') key: string): Promise<RetriedView> {
    return { published: await this.flow.retry(key) };
  }
}
