import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Access } from '@homeward/access';
import { MessageFlow } from '../message-flow';

export class StreamLagView {
  @ApiProperty() stream: string;
  @ApiProperty({ description: 'Messages published and not yet applied or parked here.' }) messages: number;
  @ApiPropertyOptional({ description: 'Age of the oldest of them, where the broker can say.' }) oldestSeconds?: number;
}

export class MessageFlowView {
  @ApiProperty({ type: [StreamLagView] }) streams: StreamLagView[];
  @ApiProperty({ description: 'Facts written here and not yet published.' }) unsent: number;
  @ApiProperty({ description: 'Age of the oldest of them.' }) oldestUnsentSeconds: number;
  @ApiProperty({ description: 'Messages that the broker refused, and those behind them.' }) held: number;
  @ApiProperty({ description: 'Messages that could not be applied, and those behind them.' }) parked: number;
}

/** The progress of this service's messages: what it has not sent yet, and what it has not handled yet. */
@Controller('message-flow')
export class MessageFlowController {
  constructor(@Inject(MessageFlow) private readonly flow: MessageFlow) {}

  @Get()
  @Access('messages:operate')
  @ApiOkResponse({ type: MessageFlowView })
  async read(): Promise<MessageFlowView> {
    const [streams, backlog] = await Promise.all([this.flow.lag(), this.flow.backlog()]);
    const { unsent = 0, oldestUnsentSeconds = 0, held = 0, parked = 0 } = backlog ?? {};
    return { streams, unsent, oldestUnsentSeconds, held, parked };
  }
}
