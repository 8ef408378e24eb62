import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import {
  confirmDiscard,
  discardReasons,
  discards,
  parkedKeys,
  proposeDiscard,
  type DiscardReason,
} from '@homeward/messaging';
import { MessageFlow } from '../message-flow';
import { DiscardView, ParkedKeyView, ReleasedView } from './parked-key.view';

export class ConfirmDiscardRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID() messageId: string;
}

export class ProposeDiscardRequest extends ConfirmDiscardRequest {
  @ApiProperty({ enum: discardReasons }) @IsIn(discardReasons) reason: DiscardReason;
}

/** Messages that wait for an operator: to be released once the cause is fixed, or discarded by two people. */
@Controller('parked-messages')
export class ParkedMessagesController {
  constructor(@Inject(MessageFlow) private readonly flow: MessageFlow) {}

  /** One line per key, the oldest first. */
  @Get()
  @Access('messages:operate')
  @ApiOkResponse({ type: [ParkedKeyView] })
  list(): Promise<ParkedKeyView[]> {
    return parkedKeys(this.flow.db!, this.flow.group);
  }

  /** Messages that were discarded, or are proposed for it. */
  @Get('discards')
  @Access('messages:operate')
  @ApiOkResponse({ type: [DiscardView] })
  record(): Promise<DiscardView[]> {
    return discards(this.flow.db!, this.flow.group);
  }

  /** Plays the messages of a key in order: all are applied, or none. 409 when the first still fails. */
  @Post(':key/release')
  @HttpCode(200)
  @Access('messages:operate')
  @ApiOkResponse({ type: ReleasedView })
  async release(@Param('key') key: string): Promise<ReleasedView> {
    return { released: await this.flow.release(key) };
  }

  /** Proposes to discard the first message of a key, and why. Nothing happens until a second person agrees. */
  @Post(':key/discard-proposal')
  @HttpCode(204)
  @Access('messages:operate')
  propose(@Param('key') key: string, @Body() body: ProposeDiscardRequest, @Caller() caller: Caller): Promise<void> {
    return proposeDiscard(this.flow.db!, { consumer: this.flow.group, key, by: caller.id, ...body });
  }

  /** The second person agrees. What waits behind the message stays until it is released. */
  @Post(':key/discard-confirmation')
  @HttpCode(204)
  @Access('messages:operate')
  confirm(@Param('key') key: string, @Body() body: ConfirmDiscardRequest, @Caller() caller: Caller): Promise<void> {
    return confirmDiscard(this.flow.db!, { consumer: this.flow.group, key, by: caller.id, ...body });
  }
}
